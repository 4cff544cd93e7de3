#include "app/chat/files/savingplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class SavingPlaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString in(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(in(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    static Result<SavingPlace> find(const QString& path, qint64 size = 100, bool goesOn = true)
    {
        return SavingPlace::find(path, size, goesOn, [](const QString&) { return false; });
    }

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"plan.pdf"_s << u"plan.pdf"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("their folders") << u"C:\\temp\\plan.pdf"_s << u"plan.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"-rf"_s << u"rf"_s;
        QTest::newRow("only dots") << u".."_s << u"unnamed"_s;
        QTest::newRow("folder alone") << u"a/"_s << u"unnamed"_s;
        QTest::newRow("turned") << u"gnp\u202egpj.exe"_s << u"gnpgpj.exe"_s;
        QTest::newRow("letters of other systems") << u"a:b?c*.txt"_s << u"a_b_c_.txt"_s;
        QTest::newRow("line") << u"a\nb"_s << u"ab"_s;
    }
    void namesAreSafe()
    {
        QFETCH(QString, called);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(called), safe);
    }
    void namesAreBounded()
    {
        const auto name = safeFileName(QString(150, QChar(0x20AC)) + u".txt"_s);
        QVERIFY(name.endsWith(u".txt"_s));
        QVERIFY(name.toUtf8().size() <= 240);
    }

    /// However they are dressed up, one file of one name comes of each, in the folder that it was meant for.
    void strangersWordsAreNamesOfFiles()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"strangers"_s));
        QSet<QString> saved;
        int followed = 0;
        for (const auto& words : strangersWords()) {
            for (const auto& called : {words.text, u"../../"_s + words.text, u"..\\..\\."_s + words.text + u".tar.gz"_s,
                     words.text + u"/.."_s, u" -"_s + words.text.left(1000) + u" "_s}) {
                const auto name = safeFileName(called);
                QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && !name.contains(u'\t') && !name.contains(u'/')
                        && !name.contains(u'\\'),
                    words.name);
                QVERIFY2(
                    !name.isEmpty() && !name.startsWith(u'.') && !name.startsWith(u'-') && name.toUtf8().size() <= 250,
                    words.name);
                const auto place = find(in(u"strangers/"_s + name));
                QVERIFY2(place, words.name);
                write(place->part.mid(m_folder.path().size() + 1), "x");
                const auto finished = place->finish();
                QVERIFY2(finished && QFileInfo(*finished).absolutePath() == in(u"strangers"_s), words.name);
                saved.insert(QFileInfo(*finished).fileName());
                ++followed;
            }
        }
        QVERIFY(followed >= 5 * 17);
        const auto there = QDir(in(u"strangers"_s))
                               .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        QCOMPARE(QSet<QString>(there.begin(), there.end()), saved);
        QCOMPARE(saved.size(), followed); // nothing was written over
        QVERIFY(QDir(in(u"strangers"_s)).removeRecursively());
    }

    void nothingIsWrittenOver()
    {
        QCOMPARE(find(in(u"new.txt"_s))->path, in(u"new.txt"_s));
        write(u"there.txt"_s, "mine");
        QCOMPARE(find(in(u"there.txt"_s))->path, in(u"there (2).txt"_s));
        write(u"50 %2.txt"_s, "mine");
        QCOMPARE(find(in(u"50 %2.txt"_s))->path, in(u"50 %2 (2).txt"_s));
        QVERIFY(QFile::link(in(u"nowhere"_s), in(u"link.txt"_s)));
        QCOMPARE(find(in(u"link.txt"_s))->path, in(u"link (2).txt"_s));
    }

    void aPartIsGoneOnWithWhereItMayBe()
    {
        write(u"big.iso.part"_s, QByteArray(40, 'x'));
        QCOMPARE(find(in(u"big.iso"_s))->from, 40);
        QCOMPARE(find(in(u"big.iso"_s), 40)->part, in(u"big (2).iso.part"_s)); // no part of it
        QCOMPARE(find(in(u"big.iso"_s), -1)->from, 0);                         // who knows
        QCOMPARE(find(in(u"big.iso"_s), 100, false)->part, in(u"big (2).iso.part"_s));
        write(u"secret"_s, "x");
        QVERIFY(QFile::link(in(u"secret"_s), in(u"led.part"_s)));
        QCOMPARE(find(in(u"led"_s))->part, in(u"led (2).part"_s));
        const auto other = SavingPlace::find(
            in(u"big.iso"_s), 100, true, [this](const QString& part) { return part == in(u"big.iso.part"_s); });
        QCOMPARE(other->from, 0); // it grows by another offer
    }

    void aWholeFileGetsItsName()
    {
        const auto place = find(in(u"whole.txt"_s));
        QVERIFY(place);
        write(u"whole.txt.part"_s, "content");
        write(u"whole.txt"_s, "came meanwhile");
        QCOMPARE(place->finish().valueOr({}), in(u"whole (2).txt"_s));
        QVERIFY(!QFile::exists(in(u"whole.txt.part"_s)));
        QVERIFY(!place->finish()); // it has gone
    }

    void whereNothingCanBeSavedIsSaid()
    {
        QVERIFY(find(in(u"no/such/folder"_s)).error().text.contains(u"no folder"_s));
        QVERIFY(find(m_folder.path()).error().text.contains(u"is a folder"_s));
        QVERIFY(!find({}));
    }
};

QTEST_GUILESS_MAIN(SavingPlaceTest)
#include "tst_savingplace.moc"
