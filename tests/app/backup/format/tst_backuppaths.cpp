#include "app/backup/format/backuppaths.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::backup;
using namespace Qt::StringLiterals;

class BackupPathsTest : public QObject {
    Q_OBJECT

    using Added = BackupPaths::Added;

private Q_SLOTS:
    void eachStandsBesideTheOthers()
    {
        BackupPaths paths;
        for (const auto& path : {u"data/a/b"_s, u"data/a/c"_s, u"data/ab"_s, u"config/a"_s, u"x"_s})
            QVERIFY2(paths.add(path) == Added::Yes, qPrintable(path));
        QVERIFY(paths.add(u"data/a/b"_s) == Added::Twice);
        QVERIFY(paths.add(u"data/a"_s) == Added::FileAndFolder);
        QVERIFY(paths.add(u"data/a/b/c/d"_s) == Added::FileAndFolder);
    }

    void foldersAreCountedToo()
    {
        BackupPaths paths(4);
        QVERIFY(paths.add(u"data/a/b"_s) == Added::Yes);
        QVERIFY(paths.add(u"data/a/c"_s) == Added::Yes);
        QVERIFY(paths.add(u"data/a/b"_s) == Added::Twice);
        QVERIFY(paths.add(u"data/a/d"_s) == Added::TooMany);
    }

    /// What whoever reads it takes of sums at most.
    void longNamesAreFewer()
    {
        BackupPaths paths(mostEntries, 1000);
        QVERIFY(paths.add(QString(900, u'x')) == Added::Yes);
        QVERIFY(paths.add(u"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"_s) == Added::TooMany);
        BackupPaths escaped(mostEntries, 1000); // six bytes each in JSON
        QVERIFY(escaped.add(QString(200, u'\x1b')) == Added::TooMany);
    }
};

QTEST_APPLESS_MAIN(BackupPathsTest)
#include "tst_backuppaths.moc"
