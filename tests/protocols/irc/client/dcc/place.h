#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "protocols/irc/client/dcc/dccend.h"
#include "tests/support/memoryreactor.h"

namespace everyport::irc::client {

inline const Address here{Address::Family::IPv4, QStringLiteral("127.0.0.1"), 0};

struct Place {
    MemoryReactor reactor;
    QTemporaryDir folder;
    DccRules rules;
    QByteArray content;

    Place()
    {
        reactor.reachItself();
        rules.privateAddresses = true;
        rules.ownAddress = here;
        for (int i = 0; i < 200'000; ++i)
            content += char(i * 7 + i / 256);
        write(QStringLiteral("sent"), content);
    }
    QString path(const QString& name) { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString& name)
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
};

} // namespace everyport::irc::client
