// Strangers' words as names of files: on the disk they stay in their folder, in a listing each stays in its line.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "protocols/sftp/answers.h"
#include "protocols/sftp/area.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;
using namespace Qt::StringLiterals;

namespace {

constexpr OpenMode writing{.write = true, .create = true};

/// The fields of an answer with names: name and line.
QList<std::pair<QByteArray, QByteArray>> rowsOf(const QByteArray& packet)
{
    Fields fields(QByteArrayView(packet).sliced(4));
    QList<std::pair<QByteArray, QByteArray>> rows;
    if (fields.byte() != quint8(Type::Name) || fields.number() != 7)
        return rows;
    for (auto left = fields.number(); left > 0 && fields.isGood(); --left) {
        const auto name = fields.text(), line = fields.text();
        (void)fields.attributes();
        rows.append({QByteArray(name), QByteArray(line)});
    }
    return fields.isGood() && fields.isAtEnd() ? rows : QList<std::pair<QByteArray, QByteArray>>();
}

} // namespace

class StrangersNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stayInTheirFolderAndTheirLine()
    {
        const QTemporaryDir folder;
        const auto inside = folder.filePath(u"area"_s);
        QVERIFY(QDir().mkdir(inside));
        auto opened = Area::open(inside, {});
        QVERIFY(opened);
        auto& area = **opened;
        QSet<QByteArray> made;
        int refused = 0;
        for (const auto& words : strangersWords(u"/tmp"_s)) {
            auto name = words.text.toUtf8();
            for (const auto& path :
                {name, name.left(200), "../../" + name.left(200), name.left(200).replace('/', '_')}) {
                if (area.openFile(path, writing, {}))
                    made.insert(path);
                else
                    ++refused; // has a NUL, is too long, or names a folder that is not there
            }
        }
        QVERIFY2(made.size() >= 25 && refused >= 15, qPrintable(u"%1 %2"_s.arg(made.size()).arg(refused)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"area"_s});

        auto listing = area.openFolder("/");
        QVERIFY(listing);
        QList<Entry> all;
        for (auto next = area.list(**listing); next && !next->isEmpty(); next = area.list(**listing))
            all += *next;
        const auto rows = rowsOf(nameAnswer(7, all));
        QCOMPARE(rows.size(), all.size());
        QVERIFY(rows.size() >= 15);
        bool sawHtml = false, sawLines = false;
        for (const auto& [name, line] : rows) {
            QVERIFY2(!name.contains('/'), name);
            QVERIFY2(!drivesScreens(QString::fromUtf8(line)) && !line.contains('\n') && line.size() < 1000, line);
            sawHtml = sawHtml || line.endsWith(" <img src='file:___tmp'> x");
            sawLines = sawLines || (name.startsWith("one\r\nPRIVMSG") && line.contains(" one??PRIVMSG #x"));
        }
        QVERIFY(sawHtml && sawLines); // the name itself is given back as it was
        for (const auto& name : made)
            (void)area.remove(name); // some of them are no UTF-8, which the temporary folder cannot remove
    }
};

QTEST_GUILESS_MAIN(StrangersNamesTest)
#include "tst_strangersnames.moc"
