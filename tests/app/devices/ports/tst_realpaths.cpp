#include "app/devices/ports/realpaths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::devices;

class RealPathsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsLinksOnce()
    {
        const QTemporaryDir folder;
        const auto path = [&](const QString& name) { return folder.filePath(name); };
        for (const auto& name : {u"first"_s, u"second"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(path(u"first"_s), path(u"reader"_s)));
        RealPaths paths;
        QCOMPARE(paths.of(path(u"reader"_s)), path(u"first"_s));
        QVERIFY(QFile::remove(path(u"reader"_s)));
        QVERIFY(QFile::link(path(u"second"_s), path(u"reader"_s)));
        QCOMPARE(paths.of(path(u"reader"_s)), path(u"first"_s)); // not asked for again
        paths.clear();
        QCOMPARE(paths.of(path(u"reader"_s)), path(u"second"_s));
    }

    void whatIsNotThereIsItself()
    {
        RealPaths paths;
        QCOMPARE(paths.of(u"/no/such/port"_s), u"/no/such/port"_s);
        QCOMPARE(paths.of(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(RealPathsTest)
#include "tst_realpaths.moc"
