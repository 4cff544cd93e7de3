#include "app/backup/restoring/preparednote.h"

#include <cerrno>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostPrepared = 256 * 1024 * 1024;

} // namespace

PreparedNote::PreparedNote(const Places& here) : m_guard(here), m_file(m_guard.staging() + u"/prepared.json"_s) {}

Result<Done> PreparedNote::write(const QString& folder, const QStringList& copies) const
{
    const auto as = m_guard.asConfigs();
    const QJsonObject prepared{{u"kept"_s, folder}, {u"beside"_s, QJsonArray::fromStringList(copies)}};
    const auto written = m_guard.hold(m_file).write(QJsonDocument(prepared).toJson());
    if (written)
        return Done();
    return Error::local(
        Reason::NoSpace, u"%1 could not be written: %2. Nothing was changed."_s.arg(m_file, written.error().text));
}

void PreparedNote::takeBack() const
{
    const auto as = m_guard.asConfigs();
    if (!m_guard.checkFolders() || !m_guard.isOfThisFolder(m_file))
        return;
    // Whatever is read by now, only copies and what was here before, below the two folders, are removed by it.
    const auto text = readPlainFile(m_file, mostPrepared);
    if (!text)
        return;
    const auto object = QJsonDocument::fromJson(*text).object();
    for (const auto& value : object.value(u"beside"_s).toArray()) {
        if (const auto copy = value.toString(); m_guard.isCopy(copy))
            m_guard.hold(copy).remove();
    }
    m_guard.removeKept(object.value(u"kept"_s).toString());
    m_guard.remove(m_file);
}

Result<Done> PreparedNote::remove() const
{
    return m_guard.removeNote(m_file);
}

QString PreparedNote::copyName(const QString& file)
{
    constexpr qsizetype longestName = 255; // bytes
    const auto ending = u".restoring"_s;
    const QFileInfo there(file);
    if (QFile::encodeName(there.fileName() + ending).size() <= longestName)
        return file + ending;
    const auto digest = QCryptographicHash::hash(there.fileName().toUtf8(), QCryptographicHash::Sha256);
    return there.path() + u'/' + QString::fromLatin1(digest.toHex()) + ending;
}

} // namespace everyport::backup
