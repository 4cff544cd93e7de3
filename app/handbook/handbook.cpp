#include "app/handbook/handbook.h"

#include <algorithm>

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Of a static library nobody asks for a resource, so it has to be asked for by name; at file scope, as Qt demands.
static void initHandbook()
{
    Q_INIT_RESOURCE(handbook);
    Q_INIT_RESOURCE(handbookpictures);
}

namespace everyport {

namespace {

QByteArray resourceBytes(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

const auto english = u"en"_s;

HandbookPage::Part partOf(const QString& id)
{
    if (id == "firststeps"_L1)
        return HandbookPage::Part::FirstSteps;
    return id.startsWith("task-"_L1) ? HandbookPage::Part::Tasks : HandbookPage::Part::LookUp;
}

QString linksTo(const QList<Handbook::Kind>& kinds)
{
    QStringList links;
    for (const auto& kind : kinds)
        links << u"[%1](%2.md)"_s.arg(kind.title, kind.page);
    return u"\nThe kinds: "_s + links.join(u", "_s) + u".\n"_s;
}

/// Its words where somebody has translated them, else its title alone.
void translate(HandbookPage& page, const QString& language, const QJsonObject& titles)
{
    if (const auto bytes = handbookFile(u"%1/%2.md"_s.arg(language, page.id)); !bytes.isEmpty()) {
        page.markdown = QString::fromUtf8(bytes);
        page.title = handbookHeading(page.markdown);
        page.language = page.titleLanguage = language;
    } else if (const auto title = titles[page.id].toString(); !title.isEmpty()) {
        page.title = title;
        page.titleLanguage = language;
    }
}

/// As the language has it: Ü stands beside U.
void sortPages(QList<HandbookPage>& pages, const QString& language)
{
    QCollator byTitle{QLocale(language)};
    byTitle.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(pages.begin(), pages.end(), [&byTitle](const HandbookPage& one, const HandbookPage& other) {
        return one.part != other.part ? one.part < other.part : byTitle.compare(one.title, other.title) < 0;
    });
}

} // namespace

Handbook::Handbook(const QList<Kind>& kinds, const QString& language) : m_language(language)
{
    initHandbook();
    const auto titles = QJsonDocument::fromJson(handbookFile(language + u"/titles.json"_s)).object();
    for (const auto& file : QDir(u":/handbook"_s).entryList({u"*.md"_s}, QDir::Files)) {
        const auto id = file.chopped(3);
        HandbookPage page{id, {}, partOf(id), QString::fromUtf8(handbookFile(file))};
        page.title = handbookHeading(page.markdown);
        if (language != english)
            translate(page, language, titles);
        if (page.id == "services"_L1 && !kinds.isEmpty())
            page.markdown += linksTo(kinds);
        m_pages.append(page);
    }
    sortPages(m_pages, language);
}

QStringList Handbook::languages()
{
    initHandbook();
    return QStringList{english} + QDir(u":/handbook"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

const HandbookPage* Handbook::find(const QString& id) const
{
    const auto page = std::find_if(
        m_pages.begin(), m_pages.end(), [&id](const HandbookPage& candidate) { return candidate.id == id; });
    return page == m_pages.end() ? nullptr : &*page;
}

QString handbookPartTitle(HandbookPage::Part part)
{
    switch (part) {
    case HandbookPage::Part::FirstSteps: return u"First steps"_s;
    case HandbookPage::Part::Tasks: return u"Tasks"_s;
    case HandbookPage::Part::LookUp: break;
    }
    return u"Look up"_s;
}

QString handbookLink(const QString& target)
{
    if (!target.endsWith(".md"_L1) || target.contains(u':') || target.contains(u'/'))
        return {};
    return target.chopped(3);
}

QString handbookHeading(const QString& markdown)
{
    return markdown.section(u'\n', 0, 0).section(u' ', 1).trimmed();
}

QByteArray handbookFile(const QString& name)
{
    initHandbook();
    return resourceBytes(u":/handbook/"_s + name);
}

QByteArray handbookPicture(const QString& name)
{
    initHandbook();
    if (name.contains(u'/') || !name.endsWith(".png"_L1))
        return {};
    return resourceBytes(u":/handbookpictures/"_s + name);
}

} // namespace everyport
