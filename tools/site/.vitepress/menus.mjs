/**
 * Menus and words of the site, one function for each language.
 *
 * @typedef {{ text: string, link: string }} Entry
 */

/** @param {{ actions: readonly string[], decisions: readonly Entry[] }} pages What there is to list. */
export function english({ actions, decisions }) {
  const guides = [
    {
      text: 'Start here',
      items: [
        { text: 'Getting started', link: '/guides/getting-started' },
        { text: 'Credentials and editions', link: '/guides/credentials' },
        { text: 'Times and units', link: '/guides/times-and-units' },
        { text: 'Long ranges', link: '/guides/ranges' },
        { text: 'Errors', link: '/guides/errors' },
        { text: 'Retries, budgets, observing', link: '/guides/calls' },
        { text: 'The command line', link: '/guides/cli' },
        { text: 'All commands', link: '/cli/' },
      ],
    },
    {
      text: 'Testing',
      items: [
        { text: 'Testing with mocks', link: '/guides/testing' },
        { text: 'From Python', link: '/guides/testing-with-python' },
        { text: 'From Go', link: '/guides/testing-with-go' },
        { text: 'From Java', link: '/guides/testing-with-java' },
        { text: 'From curl', link: '/guides/testing-with-curl' },
      ],
    },
    {
      text: 'Coming from elsewhere',
      items: [
        { text: 'From @volcengine/openapi', link: '/guides/migrating-from-openapi' },
        { text: 'From the Python SDK', link: '/guides/migrating-from-python' },
      ],
    },
    {
      text: 'The project',
      items: [
        { text: 'Adding an action', link: '/guides/adding-an-action' },
        { text: 'Architecture', link: '/architecture' },
        { text: 'Decisions', link: '/decisions/' },
        { text: 'Releasing', link: '/releasing' },
      ],
    },
  ];
  const list = [{ text: 'Actions', items: [{ text: 'All actions', link: '/actions/' }, ...actions.map((name) => ({ text: name, link: `/actions/${name}` })), { text: 'Error codes', link: '/actions/error-codes' }] }];
  return {
    description: 'Typed usage queries for Volcengine Video Live: the rules of the API checked before a call is sent, and an account to test against.',
    themeConfig: {
      nav: [
        { text: 'Guide', link: '/guides/getting-started', activeMatch: '^/(guides|cli|architecture|decisions|releasing)' },
        { text: 'Actions', link: '/actions/', activeMatch: '^/actions/' },
        { text: 'API reference', link: '/api/', activeMatch: '^/api/' },
      ],
      sidebar: {
        '/actions/': list,
        '/api/': [reference()],
        '/decisions/': [{ text: 'Decisions', items: [{ text: 'All decisions', link: '/decisions/' }, ...decisions] }],
        '/': guides,
      },
      outline: { level: [2, 3], label: 'On this page' },
      footer: { message: 'Independent open source, not affiliated with Volcengine. Apache-2.0.' },
    },
  };
}

/** @param {{ actions: readonly string[] }} pages What there is to list. */
export function chinese({ actions }) {
  const guides = [
    {
      text: '入门',
      items: [
        { text: '快速开始', link: '/zh/guides/getting-started' },
        { text: '密钥与国际版', link: '/zh/guides/credentials' },
        { text: '时间与单位', link: '/zh/guides/times-and-units' },
        { text: '长时间范围', link: '/zh/guides/ranges' },
        { text: '错误处理', link: '/zh/guides/errors' },
        { text: '重试、超时与观测', link: '/zh/guides/calls' },
        { text: '命令行', link: '/zh/guides/cli' },
        { text: '全部命令（英文）', link: '/cli/' },
      ],
    },
    {
      text: '测试',
      items: [
        { text: '用模拟账号测试', link: '/zh/guides/testing' },
        { text: '在 Python 中测试', link: '/zh/guides/testing-with-python' },
        { text: '在 Go 中测试', link: '/zh/guides/testing-with-go' },
        { text: '在 Java 中测试', link: '/zh/guides/testing-with-java' },
        { text: '用 curl 测试', link: '/zh/guides/testing-with-curl' },
      ],
    },
    {
      text: '迁移',
      items: [
        { text: '从 @volcengine/openapi 迁移', link: '/zh/guides/migrating-from-openapi' },
        { text: '从 Python SDK 迁移', link: '/zh/guides/migrating-from-python' },
      ],
    },
    {
      text: '项目',
      items: [
        { text: '新增接口', link: '/zh/guides/adding-an-action' },
        { text: '架构', link: '/zh/architecture' },
        { text: '设计决策（英文）', link: '/decisions/' },
        { text: '发布流程（英文）', link: '/releasing' },
      ],
    },
  ];
  const list = [{ text: '接口', items: [{ text: '全部接口', link: '/zh/actions/' }, ...actions.map((name) => ({ text: name, link: `/zh/actions/${name}` })), { text: '错误码', link: '/zh/actions/error-codes' }] }];
  return {
    description: '火山引擎视频直播用量查询的 TypeScript SDK：请求发出之前检查接口规则，并附带可用于测试的模拟账号。',
    themeConfig: {
      nav: [
        { text: '指南', link: '/zh/guides/getting-started', activeMatch: '^/zh/(guides|architecture)' },
        { text: '接口', link: '/zh/actions/', activeMatch: '^/zh/actions/' },
        { text: 'API 参考（英文）', link: '/api/' },
      ],
      sidebar: { '/zh/actions/': list, '/zh/': guides },
      outline: { level: [2, 3], label: '本页目录' },
      docFooter: { prev: '上一页', next: '下一页' },
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色',
      darkModeSwitchTitle: '切换到深色',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '回到顶部',
      langMenuLabel: '语言',
      skipToContentLabel: '跳到正文',
      notFound: { title: '页面不存在', quote: '地址可能有误，或者页面已经移走。', linkLabel: '回到首页', linkText: '回到首页' },
      footer: { message: '独立的开源项目，与火山引擎官方无关。Apache-2.0。' },
    },
  };
}

/** The packages of the API reference. */
function reference() {
  return {
    text: 'API reference',
    items: ['client', 'runtime', 'validators', 'mocks'].map((name) => ({ text: `@volc-live/${name}`, link: `/api/${name}/src/` })),
  };
}
