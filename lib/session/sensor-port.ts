/** A trusted MessagePort as the session's sensor. */
import type { SensorPort } from "./context";

export function sensorPort(port: MessagePort): SensorPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage(run) {
      // Setting the handler also starts the port: what waited in it comes now.
      port.onmessage = ({ data }) => run(data);
    },
  };
}
