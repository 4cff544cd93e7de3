#include "ui/preferences/preferencespage.h"

#include <algorithm>

#include <QListWidget>
#include <QLocale>
#include <QSettings>
#include <QtMath>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/languages.h"
#include "ui/preferences/preferenceform.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/preferencerow.h"
#include "ui/preferences/preferencesoutline.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto lastGroupKey = u"preferences/group"_s;
constexpr int usualSide = 216; // px at 13, as is the other
constexpr int widestSide = 300;

/// As wide as its longest word, in px at 13: what is said here is longer in some languages than in others.
int sideWidth(const QListWidget& list)
{
    int widest = 0;
    for (int row = 0; row < list.count(); ++row)
        widest = qMax(widest, cellNeed(list.model()->index(row, 0)).whole);
    widest += qCeil(tabularWidth(Fonts::text(), u"00"_s)) + Metrics::betweenControls; // how many are found
    widest += 2 * (Metrics::pageEdge + Metrics::betweenControls);
    return qBound(usualSide, qCeil(widest * 100.0 / Metrics::px(100)) + 1, widestSide); // with the line beside it
}

} // namespace

PreferencesPage::PreferencesPage(PageContext& context)
    : Page(context),
      m_history(PreferenceHistory::of(context)),
      m_groups(preferenceGroups(context)),
      m_find(new FilterField(tr("Find a setting"), this)),
      m_list(new QListWidget(this)),
      m_form(new PreferenceForm(m_history, this)),
      m_none(new EmptyState(u"search"_s, tr("No setting is called that."), nullptr, this)),
      m_undoLast(makeAction(this, u"undo-2"_s, tr("Undo last"), [this] { m_history.takeBackLast(); }))
{
    for (const PreferenceGroup& group : std::as_const(m_groups)) {
        auto* item = new QListWidgetItem(group.title, m_list);
        item->setData(Qt::UserRole, group.id);
        item->setData(Role::IconName, group.icon);
    }
    layOut();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_find, &QLineEdit::textChanged, this, &PreferencesPage::find);
    connect(m_find, &QLineEdit::returnPressed, this, &PreferencesPage::goToNextFound);
    connect(&m_history, &PreferenceHistory::changed, this, &PreferencesPage::follow);
    // The menu and Ctrl++ change some of them, too.
    connect(&context.theme(), &Theme::changed, m_form, &PreferenceForm::refresh);
    m_certificates = context.station().certificates().whenChanged([this] { m_form->refreshNow(); });
    if (!choose(context.memory().value(lastGroupKey).toString()))
        choose(m_groups.first().id);
    follow();
}

void PreferencesPage::layOut()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(
        Metrics::betweenControls, Metrics::betweenGroups, Metrics::betweenControls, Metrics::betweenControls);
    column->setSpacing(Metrics::betweenControls);
    // The rows are painted inside of their list's edges; the field begins where they and the page's title do.
    auto* finds = new QHBoxLayout;
    finds->setContentsMargins(
        Metrics::pageEdge - Metrics::betweenControls, 0, Metrics::pageEdge - Metrics::betweenControls, 0);
    finds->addWidget(m_find);
    column->addLayout(finds);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setProperty("alwaysActive", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Kinds of settings"));
    // A width that was right for other words would cut these.
    const auto name = u"preferences/panes/"_s + Languages::current();
    auto* panes = new Panes(Qt::Horizontal, name, context().memory(), this);
    panes->addPane(side, sideWidth(*m_list));
    auto* right = new QWidget(this);
    auto* shown = new QVBoxLayout(right);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->addWidget(m_form, 1);
    shown->addWidget(m_none, 1);
    m_none->hide();
    panes->addPane(right, 0, 360);
    panes->setGivesWay(right);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(panes);
}

void PreferencesPage::follow()
{
    m_undoLast->setEnabled(m_history.canTakeBack());
    m_undoLast->setToolTip(m_history.last());
    Q_EMIT headChanged();
}

const PreferenceGroup* PreferencesPage::group(const QString& id) const
{
    for (const PreferenceGroup& group : m_groups) {
        if (group.id == id)
            return &group;
    }
    return nullptr;
}

bool PreferencesPage::choose(const QString& id)
{
    const PreferenceGroup* wanted = group(id);
    if (!wanted)
        return false;
    if (m_form->group() != id)
        m_form->showGroup(*wanted);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id && m_list->currentRow() != row)
            m_list->setCurrentRow(row);
    }
    context().memory().setValue(lastGroupKey, id);
    return true;
}

/// The groups that have some of it, with how many; the first of them opens where the one in front has none.
void PreferencesPage::find(const QString& words)
{
    const bool isFinding = !words.trimmed().isEmpty();
    int found = 0, all = 0;
    QString first;
    bool isHere = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const PreferenceGroup& one = m_groups[row];
        const auto hits = std::count_if(one.rows.begin(), one.rows.end(),
            [&](const Preference& preference) { return preference.isFoundBy(words); });
        found += int(hits);
        all += int(one.rows.size());
        item->setHidden(isFinding && hits == 0);
        item->setData(Role::RightText, isFinding ? QLocale().toString(qlonglong(hits)) : QString());
        if (hits > 0 && first.isEmpty())
            first = one.id;
        isHere |= hits > 0 && one.id == m_form->group();
    }
    m_form->setVisible(found > 0 || !isFinding); // a page that is there looks as if it were what was found
    m_none->setVisible(m_form->isHidden());
    m_find->showTotals(isFinding ? found : 0, isFinding ? all : 0);
    m_lastFound.clear();
    m_form->mark(words);
    if (!isHere && !first.isEmpty())
        choose(first);
}

/// The keyboard to its control; from the last one found back to the first.
void PreferencesPage::goToNextFound()
{
    QStringList keys;
    for (const PreferenceGroup& one : std::as_const(m_groups)) {
        for (const Preference& preference : one.rows) {
            if (preference.isFoundBy(m_find->text()))
                keys.append(preference.key);
        }
    }
    if (keys.isEmpty())
        return;
    const QString next = keys.value(keys.indexOf(m_lastFound) + 1, keys.first());
    goTo(next);
    m_lastFound = next;
}

PageHead PreferencesPage::head() const
{
    return {.title = tr("Preferences"), .caption = tr("Kept as you change them"), .actions = {m_undoLast}};
}

bool PreferencesPage::can(Command command) const
{
    return command == Command::Find;
}

QString PreferencesPage::nameOf(Command command) const
{
    return command == Command::Find ? tr("&Find a setting") : QString();
}

void PreferencesPage::perform(Command command)
{
    if (command != Command::Find)
        return;
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool PreferencesPage::goTo(const QString& subject)
{
    if (choose(subject))
        return true;
    for (const PreferenceGroup& one : std::as_const(m_groups)) {
        const bool isHere = std::any_of(
            one.rows.begin(), one.rows.end(), [&](const Preference& preference) { return preference.key == subject; });
        if (isHere && choose(one.id))
            return m_form->reveal(subject);
    }
    return false;
}

QString PreferencesPage::subject() const
{
    return m_form->group();
}

bool PreferencesPage::stepBack()
{
    return m_find->stepBack();
}

QList<QWidget*> PreferencesPage::panes() const
{
    return {m_list, m_form};
}

std::any PreferencesPage::unfinished() const
{
    return m_find->text().isEmpty() ? std::any() : std::any(m_find->text());
}

void PreferencesPage::resumeUnfinished(const std::any& unfinished)
{
    if (const auto* words = std::any_cast<QString>(&unfinished))
        m_find->setText(*words);
}

PageEntry preferencesPage()
{
    return {.id = u"preferences"_s,
        .title = PreferencesPage::tr("Preferences"),
        .icon = u"settings"_s,
        .makePage = [](PageContext& context) { return std::make_unique<PreferencesPage>(context); },
        .makeOutline = [](PageContext& context) { return std::make_unique<PreferencesOutline>(context); }};
}

} // namespace everyport::ui
