#include "app/backup/contents/overlap.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// Also of what is not there yet: of the folder above it that is.
QString realPath(const QString& path)
{
    const QFileInfo there(path);
    const auto known = there.canonicalFilePath();
    const auto above = there.absolutePath();
    if (!known.isEmpty() || above == there.absoluteFilePath())
        return known.isEmpty() ? above : known;
    return QDir::cleanPath(realPath(above) + u'/' + there.fileName());
}

bool isBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// A file right in the one folder that nobody knows is taken for one of the configuration: there it is looked at for
/// passwords before it leaves.
bool isOfConfig(const QStringList& names)
{
    constexpr QLatin1StringView folders[] = {"services"_L1, "rules"_L1, "plugins"_L1};
    constexpr QLatin1StringView dataFiles[] = {"everyport.sqlite"_L1, "window.ini"_L1, "console.history"_L1};
    const auto& first = names.first();
    if (names.size() > 1)
        return std::find(std::begin(folders), std::end(folders), first) != std::end(folders);
    return belongs(u"data/"_s + first)
        && std::none_of(
            std::begin(dataFiles), std::end(dataFiles), [&](const auto& name) { return first.startsWith(name); });
}

} // namespace

std::optional<Overlap::Identity> Overlap::identityOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return Identity(facts.st_dev, facts.st_ino);
}

Overlap::Overlap(const Places& places)
    : m_places(places),
      m_config(realPath(places.config)),
      m_data(realPath(places.data)),
      m_isOne(m_config == m_data || (identityOf(m_config) && identityOf(m_config) == identityOf(m_data))),
      m_isConfigInside(!m_isOne && isBelow(m_config, m_data)),
      m_isDataInside(!m_isOne && isBelow(m_data, m_config))
{
    for (const auto& root : {m_config, m_data}) {
        if (const auto identity = identityOf(root))
            m_roots.insert(*identity);
    }
    const auto database = m_data + u"/everyport.sqlite"_s;
    QStringList held;
    for (const auto& name : {database, QFileInfo(database).canonicalFilePath()}) {
        for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (!name.isEmpty())
                held << name + ending;
        }
    }
    for (const auto& name : {u"lock"_s, u"control"_s, u"control.lock"_s, u"restore"_s, u"restore.lock"_s})
        held << m_data + u'/' + name;
    for (const auto& name : std::as_const(held)) {
        if (const auto identity = identityOf(name))
            m_held.insert(*identity);
    }
}

bool Overlap::isRoot(const QString& folder) const
{
    const auto identity = identityOf(folder);
    return identity && m_roots.contains(*identity);
}

bool Overlap::isHeld(const QString& file) const
{
    const auto identity = identityOf(file);
    return identity && m_held.contains(*identity);
}

bool Overlap::isOwnPath(const QString& path) const
{
    if (!m_isOne)
        return true;
    auto names = path.split(u'/');
    const bool isConfig = names.takeFirst() == "config"_L1;
    return !names.isEmpty() && isOfConfig(names) == isConfig;
}

QString Overlap::placeOf(const QString& path) const
{
    return m_isOne ? m_data + u'/' + path.section(u'/', 1) : fileOf(m_places, path);
}

bool Overlap::hasPlace(const QString& path) const
{
    const QFileInfo there(fileOf(m_places, path));
    if (isHeld(there.filePath()))
        return isDatabase(path);
    if (m_isOne) {
        const auto inData = u"data/"_s + path.section(u'/', 1);
        return belongs(inData) && (!isDatabase(inData) || isDatabase(path));
    }
    const bool isConfig = path.startsWith("config/"_L1);
    const auto folder = realPath(there.path());
    const auto& other = isConfig ? m_data : m_config;
    const bool isInside = isConfig ? m_isConfigInside : m_isDataInside; // then all of it lies in the other
    return isInside || (folder != other && !isBelow(folder, other));
}

QString overlapWarning(const Places& places)
{
    if (!Overlap(places).isThere())
        return {};
    return u"The folders of configuration (%1) and data (%2) are one, or one lies in the other. It works, but give each its own, with --config and --data."_s
        .arg(places.config, places.data);
}

} // namespace everyport::backup
