#include "app/polls/importpictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/polls/pollimport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// A folder with a file of polls and pictures, beside what is the person's own.
class ImportPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatLiesInItsOwnFolder();
    void leavesOutAllElse_data();
    void leavesOutAllElse();
    void withoutAFolderNothingComes();
    void onesOwnStayAsTheyAre();
    void goesToAnotherProgram();

private:
    static QByteArray pollWith(const QString& image)
    {
        return "question = \"Which?\"\n[[answer]]\ntitle = \"A\"\nimage = \"" + image.toUtf8()
            + "\"\n[[answer]]\ntitle = \"B\"\n";
    }
    static void put(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("\x89PNG\r\n\x1a\n") < 0)
            qFatal("no picture");
    }
    QString imported(const QString& image, const ImportPictures& pictures) const
    {
        const auto polls = readNewPolls(pollWith(image), pictures, Ledgers(), 5);
        const auto poll = polls ? polls->first().entries.first().text : u"refused"_s;
        return poll.section(u"\"image\":\""_s, 1).section(u'"', 0, 0);
    }
    QString imported(const QString& image) const
    {
        return imported(image, ImportPictures::beside(pollWith(image), m_file));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_file;
};

void ImportPicturesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    QVERIFY(QDir(m_root).mkpath(u"came/with"_s) && QDir(m_root).mkpath(u"came-before"_s));
    m_file = m_root + u"/came/fruit.toml"_s;
    for (const auto& name : {u"came/apple.png"_s, u"came/with/pear.png"_s, u"own.png"_s, u"came-before/own.png"_s})
        put(m_root + u'/' + name);
    QVERIFY(QFile::link(m_root + u"/own.png"_s, m_root + u"/came/link.png"_s));
}

void ImportPicturesTest::takesWhatLiesInItsOwnFolder()
{
    QCOMPARE(imported(u"apple.png"_s), m_root + u"/came/apple.png"_s);
    QCOMPARE(imported(u"with/../with/pear.png"_s), m_root + u"/came/with/pear.png"_s);
    QCOMPARE(imported(m_root + u"/came/apple.png"_s), m_root + u"/came/apple.png"_s);
    QCOMPARE(imported(u"https://example.org/apple.png"_s), u"https://example.org/apple.png"_s);
    QCOMPARE(ImportPictures::beside(pollWith(u"apple.png"_s), m_file).leftOut(), QStringList());
}

void ImportPicturesTest::leavesOutAllElse_data()
{
    QTest::addColumn<QString>("image");
    for (const auto& image : {u"../own.png"_s, u"../came-before/own.png"_s, u"link.png"_s, u"gone.png"_s,
             u"file:///etc/hostname"_s, u"/etc/hostname"_s})
        QTest::newRow(qPrintable(image)) << image;
}

void ImportPicturesTest::leavesOutAllElse()
{
    QFETCH(QString, image);
    QCOMPARE(imported(image), QString());
    QCOMPARE(ImportPictures::beside(pollWith(image), m_file).leftOut(), QStringList{image});
}

void ImportPicturesTest::withoutAFolderNothingComes()
{
    const auto own = m_root + u"/came/apple.png"_s;
    QCOMPARE(imported(own, {}), QString());
    const auto pictures = ImportPictures::beside(pollWith(own), {});
    QCOMPARE(imported(own, pictures), QString());
    QCOMPARE(pictures.leftOut(), QStringList{own});
}

void ImportPicturesTest::onesOwnStayAsTheyAre()
{
    QCOMPARE(imported(u"/home/anna/own.png"_s, ImportPictures::asNamed()), u"/home/anna/own.png"_s);
}

void ImportPicturesTest::goesToAnotherProgram()
{
    const auto pictures = ImportPictures::beside(pollWith(u"apple.png"_s), m_file);
    QCOMPARE(imported(u"apple.png"_s, ImportPictures::fromMap(pictures.toMap())), m_root + u"/came/apple.png"_s);
}

QTEST_GUILESS_MAIN(ImportPicturesTest)
#include "tst_importpictures.moc"
