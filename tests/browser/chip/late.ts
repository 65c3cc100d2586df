/** An answer that comes when the test says so. */
export function late<T>() {
  let resolve: ((value: T) => void) | undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, answer: (value: T) => resolve?.(value) };
}
