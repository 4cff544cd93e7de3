#include "ui/users/accesspane.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/accounts/record/accountrights.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

enum Choice { AsRole, Granted, Denied };

Choice choiceOf(const QList<RightRule>& rules, Right right, const QString& service)
{
    for (const auto& rule : rules) {
        if (rule.right == right && rule.service == service)
            return rule.granted ? Granted : Denied;
    }
    return AsRole;
}

/// The same without the rule for this place: what "as the role says" comes to.
bool without(const UserRow& row, QList<RightRule> rules, Right right, const QString& service)
{
    rules.removeIf([&](const RightRule& rule) { return rule.right == right && rule.service == service; });
    auto account = row.account;
    account.disabled = false;
    return allows(account, rules, right, service);
}

Text* wrapped(Text::Size size, Tone tone, QWidget* parent)
{
    auto* text = new Text({}, size, tone, parent);
    text->setWordWrap(true);
    return text;
}

} // namespace

AccessPane::AccessPane(UserController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_role(new QComboBox(this)),
      m_roleSays(wrapped(Text::Size::Normal, Tone::Second, this)),
      m_power(new MarkedText(Text::Size::Normal, this)),
      m_giveRole(makeSmallButton(tr("Change role"), {}, this)),
      m_place(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    layOutRole(column);
    column->addSpacing(Metrics::betweenControls);
    layOutRights(column);
}

void AccessPane::layOutRole(QVBoxLayout* column)
{
    column->addWidget(new Text(tr("Role"), Text::Size::Group, Tone::Second, this));
    for (const auto role : allRoles())
        m_role->addItem(roleWord(role), int(role));
    m_role->setAccessibleName(tr("Role"));
    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::betweenControls);
    line->addWidget(m_role, 1);
    line->addWidget(m_giveRole);
    column->addLayout(line);
    column->addWidget(m_roleSays);
    m_power->setState(Mark::Trouble, fullPowerSentence());
    column->addWidget(m_power);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccessPane::showRole);
    connect(m_giveRole, &QPushButton::clicked, this, &AccessPane::giveRole);
}

void AccessPane::layOutRights(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Rights"), Text::Size::Group, Tone::Second, this));
    head->addStretch();
    m_place->addItem(doorWord({}), QString());
    for (const auto& type : doorTypes())
        m_place->addItem(doorWord(type), type);
    m_place->setAccessibleName(tr("Where the rights count"));
    head->addWidget(m_place);
    column->addLayout(head);
    connect(m_place, &QComboBox::currentIndexChanged, this, &AccessPane::showRights);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::betweenControls);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (const auto right : allRights())
        addRight(grid, right);
    grid->setRowStretch(grid->rowCount(), 1); // or each row took its share of what is left
    column->addLayout(grid);
}

/// Its word and the choice in one row; what it is, below both, so that it has the whole width.
void AccessPane::addRight(QGridLayout* grid, Right right)
{
    const int at = grid->rowCount();
    const QString word = declaredWords(rightInfo(right).label);
    grid->addWidget(new Text(word, Text::Size::Normal, Tone::Normal, this), at, 0);
    auto* says = wrapped(Text::Size::Caption, Tone::Second, this);
    says->setText(declaredWords(rightInfo(right).help));
    says->setContentsMargins(0, 0, 0, Metrics::betweenControls);
    grid->addWidget(says, at + 1, 0, 1, 2);
    if (right == Right::Python) {
        m_now[right] = new Text({}, Text::Size::Normal, Tone::Second, this);
        grid->addWidget(m_now[right], at, 1);
        return;
    }
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(word);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words come later
    for (const int one : {AsRole, Granted, Denied})
        choice->addItem(QString(), one);
    connect(choice, &QComboBox::activated, this, [this, right](int chosen) { setRule(right, chosen); });
    m_choices[right] = choice;
    grid->addWidget(choice, at, 1);
}

void AccessPane::show(const UserRow& row, const UserBelongings& belongings)
{
    const bool isAnother = row.account.name != m_row.account.name || row.account.role != m_row.account.role;
    m_row = row;
    m_belongings = belongings;
    if (isAnother) {
        const QSignalBlocker quiet(m_role);
        m_role->setCurrentIndex(m_role->findData(int(row.account.role)));
    }
    showRole();
    showRights();
}

void AccessPane::showRole()
{
    const auto role = everyport::Role(m_role->currentData().toInt());
    m_roleSays->setText(roleSentence(role));
    m_power->setVisible(role == everyport::Role::Administrator);
    m_giveRole->setVisible(role != m_row.account.role);
    m_giveRole->setText(role == everyport::Role::Administrator ? tr("Give full power") : tr("Change role"));
}

void AccessPane::giveRole()
{
    const auto role = everyport::Role(m_role->currentData().toInt());
    const auto before = m_row.account.role;
    const auto name = m_row.account.name;
    const auto what = tr("Changing the role of %1").arg(name);
    const auto note = [](everyport::Role now) { return QStringLiteral("role ") + roleName(now); };
    const auto back = [controller = QPointer<UserController>(&m_controller), name, before, what, note] {
        if (controller)
            controller->act(controller->accounts().setRole(name, before), name, note(before), what);
    };
    const auto told = [context = &m_controller.context(), name, role, back] {
        context->undo().done(tr("%1 is now: %2.").arg(name, roleWord(role)), back, QStringLiteral("user"));
    };
    auto giving = thenTell(m_controller.accounts().setRole(name, role), m_controller.context().window(), told);
    m_controller.act(std::move(giving), name, note(role), what);
}

void AccessPane::showRights()
{
    const auto place = m_place->currentData().toString();
    for (auto one = m_choices.cbegin(); one != m_choices.cend(); ++one) {
        auto* choice = one.value();
        const bool byRole = without(m_row, m_belongings.rules, one.key(), place);
        const auto elsewhere = place.isEmpty() ? tr("As the role says: %1") : tr("As elsewhere: %1");
        choice->setItemText(AsRole, elsewhere.arg(byRole ? tr("yes") : tr("no")));
        choice->setItemText(Granted, tr("Yes"));
        choice->setItemText(Denied, tr("No"));
        choice->setCurrentIndex(choiceOf(m_belongings.rules, one.key(), place));
    }
    auto account = m_row.account;
    account.disabled = false;
    m_now[Right::Python]->setText(allows(account, m_belongings.rules, Right::Python, place) ? tr("Yes") : tr("No"));
}

void AccessPane::setRule(Right right, int choice)
{
    const auto name = m_row.account.name;
    const auto place = m_place->currentData().toString();
    auto& rights = m_controller.accounts().rights();
    const auto verb = choice == AsRole ? QStringLiteral("reset")
        : choice == Granted            ? QStringLiteral("grant")
                                       : QStringLiteral("deny");
    const auto note = QStringLiteral("%1 %2 %3").arg(verb, rightName(right), place).trimmed();
    auto work = choice == AsRole ? rights.clear(name, right, place)
                                 : rights.set(name, {right, place, choice == Granted});
    m_controller.act(std::move(work), name, note, tr("Changing the rights of %1").arg(name));
}

} // namespace everyport::ui
