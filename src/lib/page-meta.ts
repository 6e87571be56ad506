/** What a page says of itself: in its title, in search results, and in the tags that government sites carry. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  readonly column: {
    readonly name: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly type: string;
  };
  /** Set on article pages, unset on list pages. */
  readonly article?: {
    /** `YYYY-MM-DD`. */
    readonly published: string;
    /** Who publishes the text, or where it was reprinted from. */
    readonly source: string;
    readonly keywords: readonly string[];
  };
}

export interface SiteIdentity {
  readonly siteName: string;
  readonly siteDomain: string | undefined;
  readonly siteIdCode: string | undefined;
  /** Address of the page. */
  readonly url: string;
}

/**
 * The tags of 国办发〔2017〕47号, annex 网页设计规范: three of the site on every page, four of the column on list pages,
 * and on article pages the column's name and type with those of the article. What is unset is left out, never empty.
 */
export function governmentTags(
  { title, description, column, article }: PageMeta,
  site: SiteIdentity,
): [string, string][] {
  const tags: [string, string | undefined][] = [
    ['SiteName', site.siteName],
    ['SiteDomain', site.siteDomain],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', column.name],
    ['ColumnType', column.type],
  ];
  if (article) {
    tags.push(
      ['ArticleTitle', title],
      ['PubDate', `${article.published} 00:00`],
      ['ContentSource', article.source],
      ['Keywords', article.keywords.join(',')],
      ['Description', description],
      ['Url', site.url],
    );
  } else {
    tags.push(['ColumnDescription', column.description], ['ColumnKeywords', column.keywords.join(',')]);
  }
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}
