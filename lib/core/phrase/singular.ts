/** The singular of a regular plural noun, by its ending; knows no irregular ones. */
export const singular = (low: string): string =>
  low.endsWith("ies") && low.length > 4
    ? `${low.slice(0, -3)}y`
    : /(?:ches|shes|xes|sses)$/.test(low)
      ? low.slice(0, -2)
      : low.endsWith("ss")
        ? low
        : low.replace(/'s$/, "").replace(/s$/, "");
