#include "ui/stations/stationspage.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/stations/stationshub.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/keyboard/menukeys.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/stations/addstationdialog.h"
#include "ui/stations/homedialog.h"
#include "ui/stations/invitationlist.h"
#include "ui/stations/joinstationsdialog.h"
#include "ui/stations/leavingout.h"
#include "ui/stations/stationdetail.h"
#include "ui/stations/stationlabels.h"
#include "ui/stations/stationnews.h"
#include "ui/stations/stationsmodel.h"
#include "ui/stations/stationsoutline.h"
#include "ui/stations/totalrow.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/dialogs/harmdialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

constexpr int leastRows = 4; // a filter without a hit says so in that room

} // namespace

StationsPage::StationsPage(PageContext& context, stations::Stations& stations)
    : ListPage(context, u"stations"_s, tr("Stations"), tr("Filter stations")),
      m_stations(stations),
      m_model(new StationsModel(stations, this)),
      m_leavingOut(new LeavingOut(context, stations, this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    makeActions();
    table()->setAccessibleName(tr("Stations"));
    setRows(m_model, {.sorted = StationsModel::Name}, makeEmpty());
    makeTrouble();
    m_detail = new StationDetail(context, stations,
        {.buttons = {m_try}, .menu = {m_try, nullptr, m_leavingOut->action(), m_leavingOut->takeInAction(), m_remove}},
        this);
    layOut({.widget = makeLeft(), .least = 320}, {.widget = m_detail, .size = 286, .least = 240});
    connect(table(), &Table::chosenChanged, this, &StationsPage::showChosen);
    connect(table(), &Table::menuWanted, this, [this](const QModelIndex&, const QPoint& at) { showMenu(at); });
    connect(m_model, &StationsModel::followed, this, &StationsPage::follow);
    connect(m_news, &StationNews::stationWanted, this, [this](const QString& name) { goTo(name); });
    follow();
}

void StationsPage::makeActions()
{
    m_add = makeAction(this, u"plus"_s, tr("Add station…"), [this] { add(); });
    m_home = makeAction(this, u"radio"_s, tr("Make this the home…"), [this] { makeHome(); });
    m_join = makeAction(this, u"log-in"_s, tr("Join others…"), [this] { join(); });
    m_try = makeAction(this, u"refresh-cw"_s, tr("Try now"), [this] { m_stations.tryNow(); });
    m_try->setToolTip(tr("Connects and asks at once"));
    m_remove = makeAction(this, u"trash-2"_s, tr("Remove…"), [this] { remove(); });
}

QWidget* StationsPage::makeEmpty()
{
    auto* empty = new EmptyState(u"radio"_s,
        tr("Several computers with readers can take votes for the same polls, also while their line is gone.\n"
           "One of them is the home station, which shares its polls and adds the others."),
        m_home, table());
    auto* column = static_cast<QVBoxLayout*>(empty->layout());
    column->insertWidget(column->count() - 1, makeActionButton(m_join, false, empty), 0, Qt::AlignCenter);
    return empty;
}

void StationsPage::makeTrouble()
{
    m_trouble = filter()->addChip(tr("Only trouble"));
    m_trouble->setMark(Mark::Trouble);
    connect(m_trouble, &QAbstractButton::toggled, this, [this](bool on) {
        std::function<bool(const QModelIndex&)> condition;
        if (on)
            condition = [this](const QModelIndex& index) {
                const StationRow* row = m_model->station(index);
                return row && isTroubled(*row);
            };
        table()->rows()->setCondition(u"trouble"_s, condition);
    });
}

/// The table with its sums and the invitations, and below them what happened.
QWidget* StationsPage::makeLeft()
{
    m_total = new TotalRow(
        *table(), [this](int column) { return total(column); }, list());
    m_invitations = new InvitationList(context(), m_stations, list());
    auto* column = static_cast<QVBoxLayout*>(list()->layout());
    column->addWidget(m_total);
    column->addWidget(m_invitations);
    column->addStretch();
    m_news = new StationNews(context(), m_stations, this);
    m_left = new Panes(Qt::Vertical, u"stations/left"_s, context().memory(), this);
    m_left->addPane(list(), 0, 0); // what their rows need
    m_left->addPane(m_news, 190, 0);
    list()->lower(); // the splitter has it last: a screen reader would read what happened first
    return m_left;
}

void StationsPage::resetChips()
{
    m_trouble->setChecked(false);
}

QString StationsPage::total(int column) const
{
    const StationSums& sums = m_model->sums();
    const QLocale locale;
    switch (column) {
    case StationsModel::Name: return tr("%Ln stations", nullptr, sums.stations);
    case StationsModel::State: return tr("%Ln answer", nullptr, sums.answer);
    case StationsModel::Readers:
        return tr("%1 of %2").arg(locale.toString(sums.readersReady), locale.toString(sums.readers));
    case StationsModel::Backlog: return locale.toString(sums.backlog);
    default: return {};
    }
}

const StationRow* StationsPage::chosen() const
{
    return m_model->station(table()->currentSource());
}

void StationsPage::follow()
{
    const bool isPart = m_stations.takesPart();
    m_trouble->setCount(m_model->sums().troubled);
    m_total->setVisible(isPart);
    m_total->refresh();
    m_left->setFolded(m_news, !isPart);
    fitTable();
    if (!chooseAwaited() && isPart && !table()->currentSource().isValid())
        chooseFirst();
    showChosen();
    m_head.changed();
}

/// So that the sums stand right below the rows.
void StationsPage::fitTable()
{
    const int rows = m_model->rowCount();
    table()->setMaximumHeight(rows == 0 ? QWIDGETSIZE_MAX : table()->heightOf(qMax(rows, leastRows)));
}

void StationsPage::showChosen()
{
    const StationRow* row = chosen();
    m_detail->show(row);
    m_leavingOut->setStation(row);
    const bool isHome = m_stations.isHome();
    const QString home = m_stations.homeName();
    m_try->setEnabled(row && row->state != StationRow::State::Off);
    m_try->setVisible(!row || row->state != StationRow::State::This || !m_stations.isConnected());
    m_add->setEnabled(isHome);
    m_add->setToolTip(
        isHome || home.isEmpty() ? QString() : tr("%1 is the home station: add stations there").arg(home));
    m_remove->setEnabled(canRemove());
    m_remove->setToolTip(
        isHome || home.isEmpty() ? QString() : tr("%1 is the home station: remove stations there").arg(home));
    Q_EMIT commandsChanged();
}

bool StationsPage::canRemove() const
{
    const StationRow* row = chosen();
    return m_stations.isHome() && row && row->state != StationRow::State::This && !row->isHome;
}

void StationsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen()) {
        menu->addAction(m_try);
        menu->addSeparator();
        addCopyExpression(menu, table()->currentSource(), context());
        menu->addActions({m_leavingOut->action(), m_leavingOut->takeInAction()});
        addWithKey(*menu, m_remove, context().shortcuts(), u"window/remove"_s);
    } else if (m_stations.takesPart()) {
        menu->addAction(m_add);
    } else {
        menu->addActions({m_home, m_join});
    }
    menu->popup(at);
}

PageHead StationsPage::head() const
{
    PageHead head = ListPage::head();
    if (!m_stations.takesPart())
        return head;
    const StationSums& sums = m_model->sums();
    if (const QString worst = sums.worst(); !worst.isEmpty()) {
        head.mark = sums.noLine > 0 ? Mark::Failed : Mark::Trouble;
        head.state = worst;
    }
    const QString home = m_stations.homeName();
    head.caption = m_stations.isHome() || home.isEmpty() ? sums.rest()
                                                         : tr("%1; %2 is the home station").arg(sums.rest(), home);
    if (m_stations.isHome())
        head.primary = m_add;
    else
        head.more = {m_add};
    return head;
}

bool StationsPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_stations.isHome();
    case Command::Remove: return canRemove();
    default: return ListPage::can(command);
    }
}

QString StationsPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("Add station…");
    case Command::Remove: return tr("Remove station…");
    default: return {};
    }
}

void StationsPage::perform(Command command)
{
    switch (command) {
    case Command::New: add(); break;
    case Command::Remove: remove(); break;
    default: ListPage::perform(command); break;
    }
}

void StationsPage::add()
{
    if (m_stations.isHome())
        (new AddStationDialog(context(), m_stations))->open();
}

void StationsPage::makeHome()
{
    (new HomeDialog(context()))->open();
}

void StationsPage::join()
{
    (new JoinStationsDialog(context()))->open();
}

/// It cannot be taken back: the station would have to be added anew, by another code.
void StationsPage::remove()
{
    if (!canRemove())
        return;
    const StationRow row = *chosen();
    const QString kept = tr(
        "It may take part no more; the votes that it has sent stay. To have it back it is added anew.");
    const int waiting = int(qMin<qint64>(row.backlog, std::numeric_limits<int>::max()));
    askBeforeHarm(context().window(),
        {.title = tr("Remove %1?").arg(row.name),
            .text = waiting > 0
                ? tr("%1 %Ln entries of its logs that wait there, votes above all, would not be counted.", nullptr,
                    waiting)
                      .arg(kept)
                : kept,
            .verb = tr("Remove the station"),
            .keep = tr("Keep the station"),
            .height = 160,
            .apply = [context = &context(), stations = &m_stations, name = row.name] {
                startOn(*context, u"station/"_s + name, tr("Removing %1").arg(name), stations->remove(name));
            }});
}

bool StationsPage::goTo(const QString& subject)
{
    if (subject == "#add"_L1)
        add();
    else if (subject == "#home"_L1)
        makeHome();
    else if (subject == "#join"_L1)
        join();
    else
        return ListPage::goTo(subject);
    return true;
}

QString StationsPage::subject() const
{
    return m_detail->shown();
}

QList<QWidget*> StationsPage::panes() const
{
    QList<QWidget*> panes = ListPage::panes();
    if (m_stations.takesPart())
        panes.insert(2, m_news->focusable()); // it stands below the table
    return panes;
}

void StationsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_model->setWatched(true);
}

void StationsPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    m_model->setWatched(false);
}

PageEntry stationsPage(StationsOf stations)
{
    if (!stations)
        stations = [](PageContext& context) -> stations::Stations& { return context.station().stations(); };
    return {.id = u"stations"_s,
        .title = StationsPage::tr("Stations"),
        .icon = u"radio"_s,
        .comesAndGoes = true,
        .makePage = [stations](
                        PageContext& context) { return std::make_unique<StationsPage>(context, stations(context)); },
        .makeOutline =
            [stations](PageContext& context) { return std::make_unique<StationsOutline>(context, stations(context)); }};
}

} // namespace everyport::ui
