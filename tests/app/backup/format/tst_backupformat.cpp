#include "app/backup/format/backupformat.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class BackupFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of an older version, or with a list of a kind that only a newer one knows: what is here is asked.
    void whatIsLeftOutMayNotBeNamed()
    {
        for (const auto* list :
            {"", R"(,"left-out":{"version":2,"all":true,"whole":["config/pw"]})", R"(,"left-out":7)"}) {
            const auto head = BackupHead::fromJson(QByteArray(R"({"format":1)") + list + '}');
            QVERIFY2(head.ok() && !head->leftOut.isKnown && head->leftOut.whole.isEmpty(), list);
        }
    }

    void aHeadComesBack()
    {
        BackupHead head;
        head.made = QDateTime::fromString(u"2026-05-04T10:20:30Z"_s, Qt::ISODate);
        head.host = u"kestrel"_s;
        head.version = u"0.1.0"_s;
        head.parts = PartChoice::without({u"files"_s});
        head.secrets = 3;
        head.leftOut = {{u"config/pw"_s}, {u"config/services/irc.toml"_s}, true};
        const auto back = BackupHead::fromJson(head.toJson());
        QVERIFY(back.ok());
        QCOMPARE(back->made, head.made);
        QCOMPARE(back->host, head.host);
        QCOMPARE(back->version, head.version);
        QVERIFY(back->parts == head.parts);
        QCOMPARE(back->leftOut.whole, head.leftOut.whole);
        QCOMPARE(back->leftOut.part, head.leftOut.part);
        QVERIFY(back->leftOut.isKnown);
        QCOMPARE(back->secrets, 3);
    }

    /// 0.1.0's first backups were with what people wrote and sent, or without.
    void thePartsOfTheFirstBackupsAreKnown()
    {
        const auto all = BackupHead::fromJson(R"({"format":1})");
        QVERIFY(all.ok() && all->parts.isWhole());
        const auto some = BackupHead::fromJson(R"({"format":1,"history":false})");
        QVERIFY(some.ok() && some->parts == PartChoice::without({u"history"_s, u"files"_s}));
    }

    void aNewerOneIsUnsupported()
    {
        QCOMPARE(BackupHead::fromJson(R"({"format":2})").error().kind, Error::Kind::Unsupported);
    }

    void whatIsNoHeadIsRefused()
    {
        for (const QByteArray json : {"", "{}", "[1]", R"({"format":0})", R"({"format":-1})", R"({"format":"1"})"})
            QCOMPARE(BackupHead::fromJson(json).error().kind, Error::Kind::Malformed);
    }

    /// It may be anybody's, and is shown.
    void namesHaveALength()
    {
        const auto head = BackupHead::fromJson(
            R"({"format":1,"host":")" + QByteArray(5000, 'h') + R"(","version":")" + QByteArray(5000, '1') + R"("})");
        QVERIFY(head.ok());
        QCOMPARE(head->host.size(), 100);
        QCOMPARE(head->version.size(), 100);
    }
};

QTEST_APPLESS_MAIN(BackupFormatTest)
#include "tst_backupformat.moc"
