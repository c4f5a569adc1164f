declare module 'text-readability' {
  const readability: { syllableCount: (text: string) => number };
  export default readability;
}
