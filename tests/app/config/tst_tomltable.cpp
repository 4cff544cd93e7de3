#include "app/config/tomltable.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TomlTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachKind();
    void nothingIsKnown();
    void keepsTheFirstFault();
    void goesOnAfterAFault();
    void aMovedDocumentIsStillThere();
};

void TomlTableTest::readsEachKind()
{
    auto document = TomlDocument::parse(
        "a = \"text\"\nb = true\nc = 7\nd = 1970-01-01T00:00:01.500Z\ne = [\"x\"]\n[[f]]\ng = 1\n[[f]]\ng = 2\n");
    QVERIFY(document.ok());
    auto root = document->root();
    QVERIFY(root.has("a") && !root.has("z"));
    QCOMPARE(root.text("a"), std::optional(u"text"_s));
    QCOMPARE(root.truth("b"), std::optional(true));
    QCOMPARE(root.number("c", 0, 9), std::optional(7));
    QCOMPARE(root.time("d"), std::optional<qint64>(1500));
    QCOMPARE(root.texts("e"), QStringList{u"x"_s});
    auto tables = root.tables("f");
    QCOMPARE(tables.size(), std::size_t(2));
    QCOMPARE(tables[1].number("g", 0, 9), std::optional(2));
    QVERIFY(!root.text("z"));
    root.refuseOthers();
    QVERIFY(!document->fault());
}

/// What of a table nothing was asked: no list of none.
void TomlTableTest::nothingIsKnown()
{
    auto document = TomlDocument::parse("a = 1\n");
    document->root().refuseOthers();
    QVERIFY(document->fault());
    QVERIFY2(document->fault()->text.contains(u"“a” means nothing here; nothing does, so leave it out"_s),
        qPrintable(document->fault()->text));
}

void TomlTableTest::keepsTheFirstFault()
{
    auto document = TomlDocument::parse("a = 1\nb = 2\n");
    auto root = document->root();
    root.text("b");
    root.text("a");
    QCOMPARE(document->fault()->code, u"b"_s);
    QCOMPARE(document->fault()->native, 2);
}

void TomlTableTest::goesOnAfterAFault()
{
    auto document = TomlDocument::parse("a = 1\nb = 2\n");
    auto root = document->root();
    QVERIFY(!root.text("a"));
    QCOMPARE(root.number("b", 0, 9), std::optional(2));
}

void TomlTableTest::aMovedDocumentIsStillThere()
{
    auto first = TomlDocument::parse("a = \"x\"\n");
    auto second = std::move(*first);
    QCOMPARE(second.root().text("a"), std::optional(u"x"_s));
}

QTEST_GUILESS_MAIN(TomlTableTest)
#include "tst_tomltable.moc"
