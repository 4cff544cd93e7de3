#include <numeric>

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/columnroom.h"

using namespace everyport::ui;

/// A list of readers: a name, a place, a state, a number, and a kind that stands elsewhere, too.
class ColumnRoomTest : public QObject {
    Q_OBJECT

    enum { Name, Place, State, Reads, Kind };
    QList<ColumnNeed> m_columns;

    QList<int> shared(int room) const { return shareRoom(m_columns, room); }
    static int sum(const QList<int>& widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

private Q_SLOTS:
    void init()
    {
        m_columns = {
            {.least = 90, .wanted = 300, .natural = 144, .isName = true},
            {.least = 70, .wanted = 200, .natural = 140, .share = 1, .yield = 1},
            {.least = 100, .wanted = 100, .natural = 130},
            {.least = 50, .wanted = 50, .natural = 58},
            {.least = 120, .wanted = 120, .natural = 180, .yield = 2},
        };
    }

    /// As long as anything is cut no column is wider than what it holds.
    void noBlankWhileSomethingIsCut()
    {
        for (int room = 240; room < 1400; ++room) {
            const QList<int> widths = shared(room);
            QCOMPARE(sum(widths), room);
            bool isCut = false, isBlank = false;
            for (int i = 0; i < m_columns.size(); ++i) {
                QVERIFY(widths[i] == 0 || widths[i] >= m_columns[i].least);
                isCut = isCut || (widths[i] > 0 && widths[i] < m_columns[i].wanted);
                isBlank = isBlank || widths[i] > m_columns[i].wanted;
            }
            QVERIFY2(!isCut || !isBlank, qPrintable(QString::number(room)));
            QVERIFY(widths[Name] > 0 && widths[State] >= 100 && widths[Reads] >= 50);
        }
    }

    void namesAreCutLast()
    {
        const int leasts = 90 + 70 + 100 + 50 + 120;
        QList<int> widths = shared(leasts + 54); // up to its usual width it has all
        QCOMPARE(widths[Name], 144);
        QCOMPARE(widths[Place], 70);
        widths = shared(leasts + 54 + 70); // then a place is not torn for one that fills a line
        QCOMPARE(widths[Name], 144);
        QCOMPARE(widths[Place], 140);
        widths = shared(leasts + 54 + 70 + 100);
        QCOMPARE(widths[Name], 244);
        QCOMPARE(widths[Place], 140);
        widths = shared(leasts + 210 + 100);
        QCOMPARE(widths[Name], 300);
        QCOMPARE(widths[Place], 170);
    }

    /// An arrow that is not there needs no room while a name is cut, and a column that is as wide as ever holds less.
    void noNameIsCutForRoomThatNobodyUses()
    {
        m_columns = {
            {.least = 96, .wanted = 228, .natural = 170, .isName = true},
            {.least = 121, .wanted = 121, .natural = 130},
            {.least = 38, .wanted = 54, .spare = 16, .natural = 76, .yield = 1},
            {.least = 51, .wanted = 67, .spare = 16, .natural = 58, .yield = 2},
            {.least = 38, .wanted = 54, .spare = 16, .natural = 54, .yield = 3},
        };
        QCOMPARE(shared(228 + 121 + 38 + 51 + 38), (QList<int>{228, 121, 38, 51, 38}));
        for (int room = 230; room < 700; ++room) {
            const QList<int> widths = shared(room);
            QCOMPARE(sum(widths), qMin(room, 228 + 130 + 76 + 67 + 54));
            for (int i = State; i < m_columns.size() && widths[Name] < 228; ++i)
                QVERIFY2(widths[i] <= m_columns[i].wanted - m_columns[i].spare, qPrintable(QString::number(room)));
        }
    }

    /// A place is torn as well as a name, which is what one looks for; but only for a name that is then whole.
    void aLittleMoreThanUsualIsNotCut()
    {
        const int leasts = 90 + 70 + 100 + 50 + 120;
        m_columns[Name].wanted = 175;
        QList<int> widths = shared(leasts + 85 + 20);
        QCOMPARE(widths[Name], 175);
        QCOMPARE(widths[Place], 90);
        m_columns[Name].wanted = 181;
        widths = shared(leasts + 85 + 20);
        QCOMPARE(widths[Name], 144);
    }

    /// Nor does what yields stay for that.
    void whoYieldsGoesBeforeALittleMoreIsCut()
    {
        m_columns[Name].wanted = 175;
        const int all = 175 + 70 + 100 + 50 + 120;
        QVERIFY(shared(all)[Kind] > 0);
        const QList<int> widths = shared(all - 1);
        QCOMPARE(widths[Kind], 0);
        QCOMPARE(widths[Name], 175);
    }

    /// As where a service says what the account beside it says again.
    void aNameIsNotCutForOneThatHidesBefore()
    {
        m_columns[Name].wanted = 140;
        m_columns[Place] = {.least = 70, .wanted = 140, .natural = 140, .yield = 2, .isName = true};
        m_columns[Kind] = {.least = 60, .wanted = 160, .natural = 180, .yield = 4, .isName = true};
        const int all = 140 + 140 + 100 + 50 + 60;
        QCOMPARE(shared(all + 1), (QList<int>{140, 140, 100, 50, 61}));
        QCOMPARE(shared(all - 1)[Kind], 0);
        m_columns[Kind].yield = 3; // it matters as much as the one that hides just after it
        const QList<int> widths = shared(all + 1);
        QCOMPARE(widths[Name], 140);
        QVERIFY(widths[Place] < 140 && widths[Kind] > 70);
    }

    void theFirstToYieldHidesFirst()
    {
        QList<int> widths = shared(429); // one less than all need
        QCOMPARE(widths[Kind], 0);
        QVERIFY(widths[Place] > 0);
        widths = shared(309);
        QCOMPARE(widths[Place], 0);
        QCOMPARE(sum(widths), 309);
    }

    /// Whatever its yield: nobody reads it. With room for all it is there.
    void whatIsEmptyHidesBeforeAnythingIsCut()
    {
        m_columns[Reads].isEmpty = true;
        const int whole = 300 + 200 + 100 + 50 + 120;
        QVERIFY(shared(whole)[Reads] > 0);
        const QList<int> widths = shared(whole - 1);
        QCOMPARE(widths[Reads], 0);
        QVERIFY(widths[Name] >= 300 && widths[Place] >= 200 && widths[Kind] >= 120);
        m_columns[State].isEmpty = true;
        QVERIFY(shared(whole - 50)[State] > 0); // the last one was enough
        QCOMPARE(shared(whole - 51)[State], 0);
    }

    /// "old…rty" says nothing, a kind is said elsewhere, too; who yields later than a name does not go for it.
    void whoYieldsGoesBeforeANameIsCut()
    {
        const int leasts = 90 + 70 + 100 + 50 + 120;
        QList<int> widths = shared(leasts + 53);
        QCOMPARE(widths[Kind], 0);
        QVERIFY(widths[Name] >= 144 && widths[Place] >= 70);
        widths = shared(144 + 70 + 100 + 50 - 1);
        QCOMPARE(widths[Place], 0);
        QVERIFY(widths[Name] >= 144);
        m_columns[Place].isName = true; // an address matters as much
        widths = shared(144 + 70 + 100 + 50 - 1);
        QCOMPARE(widths[Kind], 0);
        QVERIFY(widths[Place] >= 70 && widths[Name] >= 90);
        m_columns[Place].isName = false;
        m_columns[Kind].isName = true;
        m_columns[Kind].wanted = 170;
        widths = shared(144 + 70 + 100 + 50 + 130);
        QVERIFY(widths[Kind] >= 120 && widths[Place] >= 70); // cut, for none yields before it
    }

    /// Then the table scrolls: a state and a number are never given up.
    void whatNeverHidesKeepsItsLeast() { QCOMPARE(shared(100), (QList<int>{90, 0, 100, 50, 0})); }

    void whatIsLeftGoesWhereItIsWanted()
    {
        m_columns[Name].wanted = 80; // a short name has its natural width where there is room
        m_columns[Name].least = 80;
        const QList<int> widths = shared(1000);
        QCOMPARE(widths[Name], 144);
        QCOMPARE(widths[Reads], 58);
        QCOMPARE(widths[Place], 1000 - 144 - 130 - 58 - 180);
        m_columns[Kind].share = 3;
        const QList<int> two = shared(144 + 200 + 130 + 58 + 180 + 101);
        QCOMPARE(two[Place], 200 + 25);
        QCOMPARE(two[Kind], 180 + 76); // what rounding has left, too
        m_columns[Place].share = m_columns[Kind].share = 0;
        QCOMPARE(sum(shared(1000)), 144 + 200 + 130 + 58 + 180);
    }

    void noColumnsTakeNothing() { QVERIFY(shareRoom({}, 100).isEmpty()); }
};

QTEST_APPLESS_MAIN(ColumnRoomTest)
#include "tst_columnroom.moc"
