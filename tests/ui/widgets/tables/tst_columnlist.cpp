#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/columnlist.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

struct Guest {
    QString name = {};
    int visits = 0;
    bool isGone = false;
};

std::vector<Column<Guest>> guestColumns()
{
    return {
        {.key = u"name"_s,
            .title = u"Name"_s,
            .width = 180,
            .least = 90,
            .isName = true,
            .text = [](const Guest& guest) { return guest.name; },
            .weight = 500,
            .toneOf = [](const Guest& guest) { return guest.isGone ? Tone::Trouble : Tone::Normal; },
            .mark = [](const Guest& guest) { return guest.isGone ? Mark::Stopped : Mark::Good; },
            .tip = [](const Guest& guest) { return guest.isGone ? u"left"_s : QString(); },
            .spoken = [](const Guest& guest) { return guest.name + u", here"_s; }},
        {.key = u"visits"_s,
            .title = u"Visits"_s,
            .share = 2,
            .yield = 1,
            .text = [](const Guest& guest) { return QString::number(guest.visits); },
            .isNumber = true,
            .isMono = true,
            .tone = Tone::Second,
            .sort = [](const Guest& guest) { return guest.visits; },
            .more = [](const Guest& guest,
                        int role) { return role == Role::Copy ? QVariant(guest.visits * 10) : QVariant(); }},
    };
}

QVariant guestRole(const Guest& guest, int role)
{
    return role == Role::Subject ? QVariant(guest.name) : QVariant();
}

} // namespace

class ColumnListTest : public QObject {
    Q_OBJECT

    const ColumnList<Guest> m_columns{guestColumns(), guestRole};

private Q_SLOTS:
    void givesTheHeads()
    {
        QCOMPARE(m_columns.count(), 2);
        QCOMPARE(m_columns.header(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
        QCOMPARE(m_columns.header(1, Qt::Horizontal, Role::Key).toString(), u"visits"_s);
        QCOMPARE(m_columns.header(0, Qt::Horizontal, Role::NaturalWidth).toInt(), 180);
        QVERIFY(!m_columns.header(1, Qt::Horizontal, Role::NaturalWidth).isValid());
        QCOMPARE(m_columns.header(0, Qt::Horizontal, Role::LeastWidth).toInt(), 90);
        QCOMPARE(m_columns.header(0, Qt::Horizontal, Role::Elide).toInt(), int(Qt::ElideMiddle));
        QCOMPARE(m_columns.header(1, Qt::Horizontal, Role::Share).toInt(), 2);
        QCOMPARE(m_columns.header(1, Qt::Horizontal, Role::Yield).toInt(), 1);
        for (const int role : {int(Role::Share), int(Role::Yield)})
            QVERIFY(!m_columns.header(0, Qt::Horizontal, role).isValid());
        for (const int role : {int(Role::LeastWidth), int(Role::Elide)})
            QVERIFY(!m_columns.header(1, Qt::Horizontal, role).isValid());
        QVERIFY(!m_columns.header(0, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
        QCOMPARE(m_columns.header(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
            int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter));
        QVERIFY(!m_columns.header(2, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!m_columns.header(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!m_columns.header(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void givesTheCells()
    {
        const Guest ann{.name = u"Ann"_s, .visits = 12};
        QCOMPARE(m_columns.data(ann, 0, Qt::DisplayRole).toString(), u"Ann"_s);
        QCOMPARE(m_columns.text(ann, 1), u"12"_s);
        QCOMPARE(m_columns.data(ann, 0, Qt::AccessibleTextRole).toString(), u"Ann, here"_s);
        QCOMPARE(m_columns.data(ann, 0, Role::MarkIs).toInt(), int(Mark::Good));
        QCOMPARE(m_columns.data(ann, 0, Role::Elide).toInt(), int(Qt::ElideMiddle));
        QCOMPARE(m_columns.data(ann, 0, Role::Weight).toInt(), 500);
        QCOMPARE(m_columns.data(ann, 1, Role::ToneIs).toInt(), int(Tone::Second));
        QCOMPARE(m_columns.data(ann, 1, Role::Sort).toInt(), 12);
        QCOMPARE(m_columns.data(ann, 1, Role::Copy).toInt(), 120);
        QVERIFY(m_columns.data(ann, 1, Role::Mono).toBool());
        QVERIFY(m_columns.data(ann, 1, Qt::TextAlignmentRole).isValid());
    }

    /// A row is painted more often than anything else is done with it: what is not there is no value.
    void givesNothingWhereThereIsNothing()
    {
        const Guest ann{.name = u"Ann"_s, .visits = 12};
        for (const int role : {int(Role::Sort), int(Role::Mono), int(Role::ToneIs), int(Qt::ToolTipRole),
                 int(Qt::TextAlignmentRole), int(Role::Copy)})
            QVERIFY2(!m_columns.data(ann, 0, role).isValid(), qPrintable(QString::number(role)));
        for (const int role : {int(Role::MarkIs), int(Role::Weight), int(Qt::AccessibleTextRole)})
            QVERIFY2(!m_columns.data(ann, 1, role).isValid(), qPrintable(QString::number(role)));
    }

    void aColumnMayHaveAMarkAndNoText()
    {
        const ColumnList<Guest> columns{{{.key = u"state"_s, .mark = [](const Guest&) { return Mark::Good; }}}};
        const Guest ann{.name = u"Ann"_s};
        QVERIFY(!columns.data(ann, 0, Qt::DisplayRole).isValid());
        QCOMPARE(columns.text(ann, 0), QString());
        QCOMPARE(columns.data(ann, 0, Role::MarkIs).toInt(), int(Mark::Good));
    }

    void asksTheRow()
    {
        const Guest bob{.name = u"Bob"_s, .isGone = true};
        QCOMPARE(m_columns.data(bob, 0, Role::ToneIs).toInt(), int(Tone::Trouble));
        QCOMPARE(m_columns.data(bob, 0, Qt::ToolTipRole).toString(), u"left"_s);
        for (int column = 0; column < m_columns.count(); ++column)
            QCOMPARE(m_columns.data(bob, column, Role::Subject).toString(), u"Bob"_s);
    }
};

QTEST_APPLESS_MAIN(ColumnListTest)
#include "tst_columnlist.moc"
