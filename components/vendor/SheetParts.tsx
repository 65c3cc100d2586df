import { About } from './About';
import { Criteria } from './Criteria';
import { DataFlow } from './DataFlow';
import { Documents } from './Documents';
import { Opinions } from './Opinions';
import { ProsAndCons } from './ProsAndCons';
import { Provider } from './Provider';

/** What only the vendor's own sheet can tell. */
export function SheetParts() {
  return (
    <>
      <Criteria />
      <ProsAndCons />
      <DataFlow />
      <Opinions />
      <About />
      <Provider />
      <Documents />
    </>
  );
}
