#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Three guests below a heading, and nothing of its own beside them.
class GuestsPage : public ListPage {
public:
    explicit GuestsPage(PageContext& context)
        : ListPage(context, u"guests"_s, u"Guests"_s, u"Filter guests"_s),
          m_model(new QStandardItemModel(0, 2, this)),
          m_detail(new QLabel(this))
    {
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Visits"_s});
        add(u"People"_s, {});
        m_model->item(0)->setData(true, Role::Group);
        add(u"Ann"_s, u"12"_s);
        add(u"Bob"_s, u"3"_s);
        setRows(m_model, {.sorted = 0}, new EmptyState(u"users"_s, u"Nobody has come."_s, nullptr, table()));
        onlyAnn = filter()->addChip(u"Only Ann"_s);
        connect(onlyAnn, &QAbstractButton::toggled, this, [this](bool on) {
            table()->rows()->setCondition(u"ann"_s,
                on ? [](const QModelIndex& row) { return row.data(Role::Subject).toString() == u"ann"_s; }
                   : std::function<bool(const QModelIndex&)>());
        });
        layOut({.widget = list(), .least = 320}, {.widget = m_detail, .size = 200, .least = 100});
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_model->item(row)->setData(row == 0 ? 0 : 1, Role::Sort);
    }

    void add(const QString& name, const QString& visits)
    {
        auto* item = new QStandardItem(name);
        item->setData(name.toLower(), Role::Subject);
        m_model->appendRow({item, new QStandardItem(visits)});
    }
    QString chosen() const { return table()->currentSource().data(Role::Subject).toString(); }
    QWidget* detail() const { return m_detail; }

    Chip* onlyAnn = nullptr;

    using ListPage::await;
    using ListPage::chooseAwaited;
    using ListPage::chooseFirst;
    using ListPage::filter;
    using ListPage::table;

private:
    void resetChips() override { onlyAnn->setChecked(false); }

    QStandardItemModel* m_model;
    QLabel* m_detail;
};

PageEntry guestsPage()
{
    return {.id = u"guests"_s,
        .title = u"Guests"_s,
        .icon = u"users"_s,
        .makePage = [](PageContext& context) -> std::unique_ptr<Page> {
            return std::make_unique<GuestsPage>(context);
        }};
}

} // namespace

/// What every page of rows has without doing anything for it.
class ListPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    GuestsPage* page() { return static_cast<GuestsPage*>(m_bench->page(u"guests"_s)); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{guestsPage()});
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"guests"_s);
        QVERIFY(page());
    }
    void cleanup() { m_bench.reset(); }

    void goesToARowAndNeverToAHeading()
    {
        QVERIFY(page()->goTo(u"bob"_s));
        QCOMPARE(page()->chosen(), u"bob"_s);
        QVERIFY(!page()->goTo(u"carol"_s));
        QVERIFY(!page()->goTo(u"people"_s));
        QCOMPARE(page()->chosen(), u"bob"_s);
    }

    void choosesTheFirstThatIsNoHeading()
    {
        page()->table()->clearSelection();
        QCOMPARE(page()->chosen(), QString());
        page()->chooseFirst();
        const auto* shown = page()->table()->model();
        const int first = shown->index(0, 0).data(Role::Group).toBool() ? 1 : 0;
        QCOMPARE(page()->chosen(), shown->index(first, 0).data(Role::Subject).toString());
        QVERIFY(!page()->chosen().isEmpty());
    }

    void choosesWhatIsAwaitedOnceItIsThere()
    {
        QVERIFY(page()->goTo(u"ann"_s));
        page()->await(u"carol"_s);
        QVERIFY(!page()->chooseAwaited());
        QCOMPARE(page()->chosen(), u"ann"_s);
        page()->add(u"Carol"_s, u"1"_s);
        QVERIFY(page()->chooseAwaited());
        QCOMPARE(page()->chosen(), u"carol"_s);
        QVERIFY(page()->goTo(u"ann"_s));
        QVERIFY(!page()->chooseAwaited()); // once only
        QCOMPARE(page()->chosen(), u"ann"_s);
    }

    void whatIsAskedForIsShownThoughAFilterHidesIt()
    {
        page()->filter()->field()->setText(u"ann"_s);
        QVERIFY(page()->goTo(u"ann"_s));
        QCOMPARE(page()->filter()->field()->text(), u"ann"_s); // it hides nothing of what is asked for
        QVERIFY(page()->goTo(u"bob"_s));
        QCOMPARE(page()->chosen(), u"bob"_s);
        QCOMPARE(page()->filter()->field()->text(), QString());

        page()->filter()->field()->setText(u"bob"_s);
        page()->onlyAnn->setChecked(true);
        QVERIFY(page()->goTo(u"bob"_s));
        QCOMPARE(page()->chosen(), u"bob"_s);
        QVERIFY(!page()->onlyAnn->isChecked());
    }

    void whatIsNotThereLeavesTheFilterAlone()
    {
        page()->filter()->field()->setText(u"ann"_s);
        QVERIFY(!page()->goTo(u"carol"_s));
        QCOMPARE(page()->filter()->field()->text(), u"ann"_s);
    }

    void whatIsAwaitedIsShownThoughAFilterHidesIt()
    {
        page()->filter()->field()->setText(u"ann"_s);
        page()->await(u"carol"_s);
        QVERIFY(!page()->chooseAwaited());
        QCOMPARE(page()->filter()->field()->text(), u"ann"_s);
        page()->add(u"Carol"_s, u"1"_s);
        QVERIFY(page()->chooseAwaited());
        QCOMPARE(page()->chosen(), u"carol"_s);
    }

    void copiesAndFinds()
    {
        page()->table()->clearSelection();
        QVERIFY(page()->can(Command::Find));
        QVERIFY(!page()->can(Command::Copy));
        QVERIFY(!page()->can(Command::CopyRow));
        QVERIFY(!page()->can(Command::New));
        QVERIFY(page()->goTo(u"ann"_s));
        QVERIFY(page()->can(Command::Copy));
        QVERIFY(page()->can(Command::CopyRow));
        page()->perform(Command::CopyRow);
        QVERIFY(QApplication::clipboard()->text().contains(u"Ann\t12"_s));
        page()->perform(Command::Find);
        QVERIFY(page()->filter()->field()->hasFocus());
    }

    void oneStepBackTakesTheFilterAway()
    {
        QVERIFY(!page()->stepBack());
        page()->filter()->field()->setText(u"ann"_s);
        QVERIFY(page()->stepBack());
        QVERIFY(page()->filter()->field()->text().isEmpty());
        QVERIFY(!page()->stepBack());
    }

    void saysHowManyNeedSomebody()
    {
        QCOMPARE(page()->head().title, u"Guests"_s);
        QCOMPARE(page()->head().state, QString());
        Trouble trouble;
        trouble.id = u"guest/ann"_s;
        trouble.page = u"guests"_s;
        trouble.severity = Trouble::Severity::Failed;
        trouble.head = u"Ann:"_s;
        trouble.text = u"is lost"_s;
        m_bench->window().troubles().raise(trouble);
        QCOMPARE(page()->head().state, u"1 needs you"_s);
        QCOMPARE(page()->head().mark, Mark::Failed);
    }

    void theKeyboardGoesRoundFilterTableAndDetail()
    {
        QCOMPARE(page()->panes(), (QList<QWidget*>{page()->filter()->field(), page()->table(), page()->detail()}));
    }
};

QTEST_MAIN(ListPageTest)
#include "tst_listpage.moc"
