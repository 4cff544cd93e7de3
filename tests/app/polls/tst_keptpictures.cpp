#include "app/polls/keptpictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class KeptPicturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString data() const { return m_folder.filePath(u"data"_s); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file can be written");
        return file.fileName();
    }
    static QByteArray png(const QByteArray& rest) { return "\x89PNG\r\n\x1a\n" + rest; }
    static QByteArray attributes(int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += " a" + QByteArray::number(i, 36) + "=''";
        return all;
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile there(file);
        return there.open(QFile::ReadOnly) ? there.readAll() : QByteArray("-");
    }
    QStringList kept() const { return QDir(data() + u"/pictures"_s).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { QVERIFY(QDir().mkpath(data())); }
    void cleanup() { QVERIFY(QDir(data()).removeRecursively()); }

    void copiesAreCalledByTheirPath()
    {
        const QString file = write(u"tea.png"_s, png("red"));
        QCOMPARE(keepPictures(data(), {file, QString(), u"https://a.example/x.png"_s}), QStringList());
        const QString copy = keptPicture(data(), file);
        QCOMPARE(contentOf(copy), png("red"));
        QCOMPARE(kept().size(), 1);
        write(u"tea.png"_s, png("blue")); // another one by now
        QCOMPARE(keepPictures(data(), {file}), QStringList());
        QCOMPARE(contentOf(copy), png("blue"));
        QVERIFY(QFile::remove(file)); // on another computer
        QCOMPARE(keepPictures(data(), {file}), QStringList());
        QVERIFY(QFile::exists(copy));
    }

    /// By what they are, whatever they are called.
    void kindsThatAreShownAreTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("PNG") << png("x") << true;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0x") << true;
        QTest::newRow("GIF") << QByteArray("GIF89ax") << true;
        QTest::newRow("WebP") << QByteArray("RIFF1234WEBPVP8 ") << true;
        QTest::newRow("sound") << QByteArray("RIFF1234WAVEfmt ") << false;
        const QByteArray bitmap("BM1234\0\0\0\0\x36\0\0\0\x28\0\0\0x", 19);
        QTest::newRow("BMP") << bitmap << true;
        QTest::newRow("a text that begins alike") << QByteArray("BMW and others that we have had until now") << false;
        QTest::newRow("SVG") << QByteArray(
            "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                             << true;
        QTest::newRow("an SVG behind a long licence") << "<?xml version=\"1.0\"?><!--" + QByteArray(100'000, ' ')
                + "--><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                                                      << true;
        QTest::newRow("an SVG with its source in an attribute")
            << "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + QByteArray(100'000, 'x') + "\"/>" << true;
        QTest::newRow("other XML behind a long licence")
            << "<!--<svg/>" + QByteArray(100'000, ' ') + "--><secrets><svg/></secrets>" << false;
        // Reading it to its end would take hours.
        QTest::newRow("an SVG of a million attributes")
            << "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attributes(1'000'000) + "/>" << false;
        QTest::newRow("an SVG of as many as people have") << "<!--" + QByteArray(4000, ' ')
                + "--><svg xmlns=\"http://www.w3.org/2000/svg\"" + attributes(300) + '>' + QByteArray(100'000, ' ')
                + "</svg>" << true;
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><secrets><svg/></secrets>") << false;
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void kindsThatAreShownAreTaken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isTaken);
        const QString file = write(u"thing.png"_s, bytes);
        QCOMPARE(keepPictures(data(), {file}), isTaken ? QStringList() : QStringList(file));
        QCOMPARE(QFile::exists(keptPicture(data(), file)), isTaken);
    }

    void whatIsNotThereIsToldOnce()
    {
        const QString none = m_folder.filePath(u"none.png"_s);
        QCOMPARE(keepPictures(data(), {m_folder.path(), none, none}), QStringList({m_folder.path(), none}));
        QVERIFY(kept().isEmpty());
    }

    void onesThatNothingNamesGo()
    {
        const QString tea = write(u"tea.png"_s, png("tea"));
        const QString coffee = write(u"coffee.png"_s, png("coffee"));
        dropOtherPictures(data(), {}); // where there are none at all
        QCOMPARE(keepPictures(data(), {tea, coffee}), QStringList());
        write(u"data/pictures/notes.txt"_s, "mine");
        dropOtherPictures(data(), {tea});
        QVERIFY(QFile::exists(keptPicture(data(), tea)));
        QVERIFY(!QFile::exists(keptPicture(data(), coffee)));
        QVERIFY(kept().contains(u"notes.txt"_s));
    }

    void onesOfWhatIsGoneGoAlone()
    {
        const QString tea = write(u"tea.png"_s, png("tea"));
        const QString coffee = write(u"coffee.png"_s, png("coffee"));
        const QString milk = write(u"milk.png"_s, png("milk"));
        QCOMPARE(keepPictures(data(), {tea, coffee, milk}), QStringList());
        dropPictures(data(), {tea, coffee, u"/none.png"_s}, {coffee}); // which another poll names, too
        QVERIFY(!QFile::exists(keptPicture(data(), tea)));
        QVERIFY(QFile::exists(keptPicture(data(), coffee)) && QFile::exists(keptPicture(data(), milk)));
        QVERIFY(QFile::exists(tea)); // a person's own
    }

    void theirNumberIsBounded()
    {
        const QString tea = write(u"tea.png"_s, png("tea"));
        QCOMPARE(keepPictures(data(), {tea}), QStringList());
        for (int i = 1; i < mostKeptPictures; ++i)
            write(u"data/pictures/%1"_s.arg(i), "x");
        const QString coffee = write(u"coffee.png"_s, png("coffee"));
        write(u"tea.png"_s, png("green tea")); // has its place already
        QCOMPARE(keepPictures(data(), {coffee, tea}), QStringList(coffee));
        QCOMPARE(contentOf(keptPicture(data(), tea)), png("green tea"));
        QVERIFY(!QFile::exists(keptPicture(data(), coffee)));
    }

    void theirSizeIsBounded()
    {
        const QString large = write(u"large.png"_s, png("x"));
        QVERIFY(QFile::resize(large, largestKeptPicture + 1)); // a hole, which takes no room
        QCOMPARE(keepPictures(data(), {large}), QStringList(large));
        QVERIFY(kept().isEmpty());
    }

    void goesNoFurtherWhenItIsStopped()
    {
        const QString tea = write(u"tea.png"_s, png("tea"));
        QCOMPARE(keepPictures(data(), {tea, u"/none"_s}, [] { return true; }), QStringList());
        QVERIFY(kept().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptPicturesTest)
#include "tst_keptpictures.moc"
