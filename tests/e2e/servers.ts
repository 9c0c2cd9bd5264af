import { type FeedServer, startFeedServer } from './feed-server.ts';
import { type FakeModel, startModel } from './model.ts';

/** The servers of the tests' own on this machine; the proxy hands requests on to them and to nobody else. */
export interface TestServers {
  readonly model: FakeModel;
  readonly feeds: FeedServer;
  /** Each as `host:port`. */
  readonly hosts: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startServers(): Promise<TestServers> {
  const [model, feeds] = await Promise.all([startModel(), startFeedServer()]);
  return {
    model,
    feeds,
    hosts: [model.host, feeds.host],
    close: async () => {
      feeds.close();
      await model.close();
    },
  };
}
