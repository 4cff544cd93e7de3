#pragma once

#include <memory>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/restoring/restore.h"
#include "app/config/filesaswhom.h"
#include "netcore/files/actingas.h"
#include "tests/app/backup/madedatabase.h"

namespace everyport::backup {

using namespace Qt::StringLiterals;

/// For tests that root runs: a data folder of another account, a folder of configuration of root's, and a folder that
/// is a backup with one thing of each.
class TwoAccounts {
protected:
    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder = {};

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here() const { return {at(u"config"_s), at(u"data"_s)}; }
    void put(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    QString text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"-"_s;
    }
    unsigned ownerOf(const QString& name) const
    {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(at(name)).constData(), &facts) == 0 ? facts.st_uid : ~0U;
    }
    void give(const QString& name) const
    {
        QCOMPARE(::lchown(QFile::encodeName(at(name)).constData(), other, other), 0);
    }
    Result<ReadBackup> unpack(const FreeRoom& room = freeRoom) const
    {
        const bool isConfigCallers = bool(asConfigs(at(u"config"_s))); // what it gives must not live while it unpacks
        return unpackBackup(at(u"backup"_s), stagedPlaces(here()), {}, nullptr, room, isConfigCallers);
    }
    std::unique_ptr<ActingAs> act() const
    {
        auto acting = ActingAs::account(other, other);
        return acting ? std::move(*acting) : nullptr;
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        put(u"backup/config/services/irc.toml"_s, "old");
        put(u"backup/data/uploads/abc"_s, "old");
        makeDatabase(at(u"backup/data/everyport.sqlite"_s), {u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s});
        put(u"config/services/irc.toml"_s, "here");
        QVERIFY(QDir().mkpath(at(u"data"_s)) && QDir().mkpath(at(u"victim/uploads"_s)));
        give(u"data"_s);
    }
};

} // namespace everyport::backup
