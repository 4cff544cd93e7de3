#include <QTest>

#include "protocols/sftp/areapath.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

class AreaPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAboveTheRoot_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("relative");
        const std::pair<const char*, const char*> rows[] = {{"/", "."}, {".", "."}, {"..", "."}, {"/..", "."},
            {"/../..", "."}, {"//", "."}, {"a", "a"}, {"/a", "a"}, {"a/", "a"}, {"/a//b", "a/b"}, {"a/./b/.", "a/b"},
            {"a/../b", "b"}, {"a/../../b", "b"}, {"../../../../etc/passwd", "etc/passwd"},
            {"/a/b/../../../../etc/passwd", "etc/passwd"}, {"a/..", "."}, {"./../.", "."}, {"...", "..."},
            {"a/.../b", "a/.../b"}, {"..a", "..a"}, {"a\\..\\b", "a\\..\\b"}, {"/%2e%2e/etc", "%2e%2e/etc"},
            {"\xff\xfe", "\xff\xfe"}};
        for (const auto& [path, relative] : rows)
            QTest::newRow(path) << QByteArray(path) << QByteArray(relative);
    }
    void nothingIsAboveTheRoot()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, relative);
        QCOMPARE(*relativePath(path), relative);
        QCOMPARE(*absolutePath(path), relative == "." ? QByteArray("/") : '/' + relative);
    }

    void namesThatNoFileHas()
    {
        QCOMPARE(relativePath(QByteArray("a\0b", 3)).error().reason, Reason::BadValue);
        QCOMPARE(relativePath(QByteArray(256, 'x')).error().reason, Reason::BadValue);
        QVERIFY(relativePath(QByteArray(255, 'x')));
        QCOMPARE(relativePath(QByteArray("x/").repeated(2048)).error().reason, Reason::BadValue);
        QCOMPARE(relativePath({}).error().reason, Reason::NotFound);
    }

    void linksStayInside_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("text"); // empty: leads out
        const char* rows[][3] = {{"/l", "a", "a"}, {"/d/l", "../a", "../a"}, {"/l", "..", ""}, {"/l", "../a", ""},
            {"/d/l", "../../a", ""}, {"/d/l", "../e/../../a", ""}, {"/d/l", "x/../../../d/a", ""},
            {"/l", "/a/b", "a/b"}, {"/d/e/l", "/a", "../../a"}, {"/d/l", "/", "../."}, {"/l", "/", "."},
            {"/l", "/../../etc/passwd", "etc/passwd"}, {"/d/l", "x/../y", "x/../y"}};
        for (const auto& row : rows)
            QTest::addRow("%s to %s", row[0], row[1]) << QByteArray(row[0]) << QByteArray(row[1]) << QByteArray(row[2]);
    }
    void linksStayInside()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, text);
        const auto made = linkText(path, target);
        if (text.isEmpty())
            QCOMPARE(made.error().reason, Reason::PermissionDenied);
        else
            QCOMPARE(*made, text);
    }
};

QTEST_GUILESS_MAIN(AreaPathTest)
#include "tst_areapath.moc"
