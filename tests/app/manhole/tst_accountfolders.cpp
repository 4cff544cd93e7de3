#include "app/manhole/accountfolders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AccountFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        for (const auto& name : {u"alice"_s, u"Zoë/../x"_s}) {
            QVERIFY(QDir(m_place->path()).mkpath(u"files/%1/deep"_s.arg(accountFileName(name))));
            put(u"files/%1/deep/letter"_s.arg(accountFileName(name)));
            QVERIFY(QDir(m_place->path()).mkpath(u"history"_s));
            put(u"history/"_s + accountFileName(name));
        }
    }

    void namesAreFilesNames()
    {
        QCOMPARE(accountFileName(u"Zoë/../x"_s).size(), 32);
        QVERIFY(!accountFileName(u"Zoë/../x"_s).contains(u'/'));
        QVERIFY(accountFileName(u"alice"_s) != accountFileName(u"alicE"_s));
    }

    void removesWhatOneHad()
    {
        QVERIFY(removeAccountFiles(folders(), u"alice"_s));
        QVERIFY(!has(u"files/"_s + accountFileName(u"alice"_s)));
        QVERIFY(!has(u"history/"_s + accountFileName(u"alice"_s)));
        QVERIFY(has(u"files/%1/deep/letter"_s.arg(accountFileName(u"Zoë/../x"_s))));
        QVERIFY(removeAccountFiles(folders(), u"alice"_s)); // nothing is there any more
    }

    void removesWhatIsNobodys()
    {
        put(u"files/README"_s);
        QVERIFY(removeFilesOfOthers(folders(), {u"alice"_s}));
        QVERIFY(has(u"files/%1/deep/letter"_s.arg(accountFileName(u"alice"_s))));
        QVERIFY(!has(u"files/"_s + accountFileName(u"Zoë/../x"_s)));
        QVERIFY(!has(u"history/"_s + accountFileName(u"Zoë/../x"_s)));
        QVERIFY(has(u"files/README"_s));
        QVERIFY(removeFilesOfOthers({m_place->filePath(u"nowhere"_s)}, {}));
    }

    void followsNoLink()
    {
        QVERIFY(QDir(m_place->path()).mkpath(u"elsewhere"_s));
        put(u"elsewhere/kept"_s);
        QVERIFY(QFile::link(
            m_place->filePath(u"elsewhere"_s), m_place->filePath(u"files/%1/link"_s.arg(accountFileName(u"alice"_s)))));
        QVERIFY(
            QFile::link(m_place->filePath(u"elsewhere"_s), m_place->filePath(u"files/"_s + accountFileName(u"bob"_s))));
        QVERIFY(removeFilesOfOthers(folders(), {}));
        QVERIFY(!has(u"files/"_s + accountFileName(u"alice"_s)));
        QVERIFY(!QFileInfo(m_place->filePath(u"files/"_s + accountFileName(u"bob"_s))).isSymLink());
        QVERIFY(has(u"elsewhere/kept"_s));
    }

private:
    QStringList folders() const { return {m_place->filePath(u"files"_s), m_place->filePath(u"history"_s)}; }
    bool has(const QString& name) const { return QFile::exists(m_place->filePath(name)); }
    void put(const QString& name) const
    {
        QFile file(m_place->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(AccountFoldersTest)
#include "tst_accountfolders.moc"
