#include "app/backup/format/backuppaths.h"

#include <algorithm>

namespace everyport::backup {

namespace {

constexpr qsizetype aFile = 0;
constexpr qsizetype root = 1;

/// At most, in JSON: what has to be escaped takes six bytes.
qint64 lineOf(const QString& path)
{
    constexpr qint64 sumAndSigns = 72;
    const auto isEscaped = [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; };
    return path.toUtf8().size() + 5 * std::count_if(path.begin(), path.end(), isEscaped) + sumAndSigns;
}

} // namespace

BackupPaths::Added BackupPaths::add(const QString& path)
{
    const auto line = lineOf(path);
    if (line > m_left)
        return Added::TooMany;
    auto folder = root;
    qsizetype begin = 0;
    for (auto slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', begin)) {
        const Place place(folder, path.sliced(begin, slash - begin));
        auto known = m_entries.constFind(place);
        if (known == m_entries.cend()) {
            if (m_entries.size() >= m_mostEntries)
                return Added::TooMany;
            known = m_entries.insert(place, root + 1 + m_entries.size());
        }
        if (*known == aFile)
            return Added::FileAndFolder;
        folder = *known;
        begin = slash + 1;
    }
    const Place place(folder, path.sliced(begin));
    if (const auto known = m_entries.constFind(place); known != m_entries.cend())
        return *known == aFile ? Added::Twice : Added::FileAndFolder;
    if (m_entries.size() >= m_mostEntries)
        return Added::TooMany;
    m_entries.insert(place, aFile);
    m_left -= line;
    return Added::Yes;
}

} // namespace everyport::backup
