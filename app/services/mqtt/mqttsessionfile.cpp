#include "app/services/mqtt/mqttsessionfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>

#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype saltDigits = 16;

/// Empty where there is none, or what stands there was not written here.
QByteArray saltIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto salt = file.read(saltDigits + 1);
    return salt.size() == saltDigits && QByteArray::fromHex(salt).toHex() == salt ? salt : QByteArray();
}

/// Whoever knows the name can take the session.
bool keep(const QString& path, const QByteArray& salt)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(salt) == salt.size() && commitWhole(file);
}

} // namespace

MqttSessionFile::MqttSessionFile(const QString& dataFolder, const QString& service, QByteArray broker)
    : m_folder(QFileInfo(dataFolder).canonicalFilePath()),
      m_path(dataFolder + u"/mqtt/"_s + service),
      m_broker(std::move(broker))
{
}

MqttSession MqttSessionFile::begin()
{
    if (const auto known = saltIn(m_path); !known.isEmpty())
        return {nameWith(known), true};
    const auto salt = QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(saltDigits, '0');
    if (!keep(m_path, salt))
        return {};
    return {nameWith(salt), false};
}

void MqttSessionFile::end()
{
    QFile::remove(m_path);
}

QByteArray MqttSessionFile::nameWith(const QByteArray& salt) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& part : {salt, QSysInfo::machineUniqueId(), m_folder.toUtf8(), m_path.toUtf8(), m_broker})
        hash.addData(part + '\n');
    quint64 number = 0;
    for (const char c : hash.result().first(qsizetype(sizeof number)))
        number = number << 8 | uchar(c);
    return MqttSession::prefix + QByteArray::number(number, 36);
}

} // namespace everyport
