#include "app/handbook/handbook.h"

#include <algorithm>

#include <QDir>
#include <QFile>

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

QString titleOf(const QString& markdown)
{
    return markdown.section(u'\n', 0, 0).section(u' ', 1).trimmed();
}

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

} // namespace

Handbook::Handbook(const QList<Kind>& kinds, const QString& language) : m_language(language)
{
    initHandbook();
    for (const auto& file : QDir(u":/handbook"_s).entryList({u"*.md"_s}, QDir::Files)) {
        const auto id = file.chopped(3);
        m_pages.append({id, {}, partOf(id), QString::fromUtf8(resourceBytes(u":/handbook/"_s + file))});
        m_pages.back().title = titleOf(m_pages.back().markdown);
    }
    std::sort(m_pages.begin(), m_pages.end(), [](const HandbookPage& one, const HandbookPage& other) {
        if (one.part != other.part)
            return one.part < other.part;
        return one.title.compare(other.title, Qt::CaseInsensitive) < 0;
    });
    for (auto& page : m_pages) {
        const auto bytes = language == english ? QByteArray()
                                               : resourceBytes(u":/handbook/%1/%2.md"_s.arg(language, page.id));
        if (!bytes.isEmpty()) {
            page.markdown = QString::fromUtf8(bytes);
            page.title = titleOf(page.markdown);
            page.language = language;
        }
        if (page.id == "services"_L1 && !kinds.isEmpty())
            page.markdown += linksTo(kinds);
    }
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

QByteArray handbookPicture(const QString& name)
{
    initHandbook();
    if (name.contains(u'/') || !name.endsWith(".png"_L1))
        return {};
    return resourceBytes(u":/handbookpictures/"_s + name);
}

} // namespace everyport
