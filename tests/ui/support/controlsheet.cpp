#include "tests/ui/support/controlsheet.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>

#include "ui/style/colours/icons.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {
namespace {

using namespace Qt::StringLiterals;

QHBoxLayout* row(const QList<QWidget*>& widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

QWidget* disabled(QWidget* widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget* down(QAbstractButton* button)
{
    button->setCheckable(true);
    button->setChecked(true);
    return button;
}

QWidget* field(const QString& text, bool fault = false)
{
    auto* edit = new QLineEdit(text);
    edit->setPlaceholderText(u"Name"_s);
    edit->setFixedWidth(116);
    edit->setProperty("fault", fault);
    return edit;
}

QWidget* combo(const QString& text)
{
    auto* box = new QComboBox;
    box->addItems({text, u"As asked"_s});
    return box;
}

QWidget* number(int value)
{
    auto* box = new QSpinBox;
    box->setRange(0, 65535);
    box->setValue(value);
    return box;
}

void addButtons(QVBoxLayout* column)
{
    column->addWidget(new Text(u"Buttons"_s, Text::Size::Group, Tone::Second));
    column->addLayout(row({makeButton(u"Export…"_s, u"download"_s), down(makeButton(u"Export…"_s, u"download"_s)),
        disabled(makeButton(u"Export…"_s, u"download"_s))}));
    column->addLayout(
        row({makePrimaryButton(u"Open poll"_s, u"play"_s), disabled(makePrimaryButton(u"Open poll"_s, u"play"_s))}));
    auto* panel = makeToolButton(u"panel-right"_s, u"Panel"_s);
    column->addLayout(row(
        {makeLinkButton(u"Add answer"_s, u"plus"_s), makeSmallButton(u"Use port 2223"_s), makeSmallButton(u"Details"_s),
            makeToolButton(u"copy"_s, u"Copy"_s), makeToolButton(u"ellipsis"_s, u"More"_s), down(panel)}));
}

void addChoices(QVBoxLayout* column)
{
    column->addWidget(new Text(u"Choices"_s, Text::Size::Group, Tone::Second));
    auto* shown = new QCheckBox(u"Show results"_s);
    shown->setChecked(true);
    auto* kept = new QCheckBox(u"Keep numbers"_s);
    kept->setChecked(true);
    auto* once = new QRadioButton(u"Once"_s);
    once->setChecked(true);
    auto* on = new Switch({});
    on->setChecked(true);
    column->addLayout(
        row({shown, new QCheckBox(u"Beep"_s), disabled(kept), once, new QRadioButton(u"Many"_s), on, new Switch({})}));
    auto* views = new Segments(u"View"_s);
    views->add(0, u"Bars"_s, u"chart-bar"_s);
    views->add(1, u"Timeline"_s, u"chart-column"_s);
    auto* hours = new Segments(u"Time"_s);
    hours->add(0, u"6 h"_s);
    hours->add(1, u"24 h"_s);
    hours->choose(1);
    column->addLayout(row({views, hours}));
}

void addNotices(QVBoxLayout* column)
{
    column->addWidget(new Text(u"Page notices"_s, Text::Size::Group, Tone::Second));
    auto* trouble = new Notice(Mark::Trouble);
    trouble->setText(u"Reader 4 cannot be opened:"_s, u"ttyUSB3 belongs to dialout."_s);
    trouble->addButton(u"Copy command"_s, u"copy"_s, [] {});
    auto* failed = new Notice(Mark::Failed);
    failed->setText(u"Shell could not start:"_s, u"port 2222 is used by sshd."_s);
    failed->addButton(u"Use port 2223"_s, {}, [] {});
    auto* info = new Notice(Mark::Info);
    info->setText({}, u"Demo: simulated readers vote. Ctrl+T taps a card."_s);
    info->addButton(u"Set up my own…"_s, {}, [] {});
    auto* good = new Notice(Mark::Good);
    good->setText(u"All is well."_s, u"6 services run, 5 readers answer, 182 GB free."_s);
    good->setCaption(u"checked just now"_s);
    for (QWidget* notice : {trouble, failed, info, good})
        column->addWidget(notice);
}

void addFields(QVBoxLayout* column)
{
    column->addWidget(new Text(u"Fields: normal, fault, disabled"_s, Text::Size::Group, Tone::Second));
    column->addLayout(
        row({field({}), field(u"volunteers"_s), field(u"70000"_s, true), disabled(field(u"localhost"_s))}));
    auto* filter = new FilterField(u"Filter polls"_s);
    filter->setFixedWidth(170);
    column->addLayout(row({filter, combo(u"By count"_s), number(8080), disabled(combo(u"None"_s))}));
}

void addChips(QVBoxLayout* column)
{
    column->addWidget(new Text(u"Filter chips and states: shape, word and colour"_s, Text::Size::Group, Tone::Second));
    auto* protocol = new Chip(u"Protocol"_s);
    protocol->setMenu(new QMenu);
    auto* chosen = new Chip(u"XMPP, IRC"_s);
    chosen->setChecked(true);
    auto* trouble = new Chip(u"Only trouble"_s);
    trouble->setMark(Mark::Trouble);
    trouble->setCount(1);
    auto* follow = new Chip(u"Follow"_s);
    follow->setIconName(u"arrow-down-to-line"_s);
    follow->setChecked(true);
    column->addLayout(row({protocol, chosen, trouble, follow}));
    QList<QWidget*> states;
    const QList<std::pair<Mark, QString>> words = {{Mark::Live, u"live"_s}, {Mark::Good, u"ready"_s},
        {Mark::Working, u"connecting"_s}, {Mark::Trouble, u"slow"_s}, {Mark::Failed, u"failed"_s},
        {Mark::Stopped, u"stopped"_s}, {Mark::Finished, u"closed"_s}, {Mark::Scheduled, u"17:00"_s}};
    for (const auto& [mark, word] : words) {
        auto* state = new StateText;
        state->setState(mark, word);
        states.append(state);
    }
    column->addLayout(row(states));
}

QStandardItem* cell(const QString& text, const QMap<int, QVariant>& roles = {})
{
    auto* item = new QStandardItem(text);
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        item->setData(it.value(), it.key());
    return item;
}

void addTable(QVBoxLayout* column, QSettings& memory)
{
    column->addWidget(new Text(u"Table rows"_s, Text::Size::Group, Tone::Second));
    auto* table = new Table(u"sheet"_s, memory);
    auto* model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Rate"_s, u"Reads"_s});
    model->setHeaderData(0, Qt::Horizontal, 140, Role::NaturalWidth);
    model->setHeaderData(1, Qt::Horizontal, 1, Role::Share);
    model->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    const QVariant spark = QVariant::fromValue(QList<double>{1, 3, 2, 5, 4, 2, 6, 3, 4, 5, 2});
    const auto add = [&](const QString& name, Mark mark, const QString& state, Tone tone, int reads, bool gone) {
        model->appendRow({cell(name, {{Role::MarkIs, int(mark)}, {Role::Weight, 500}, {Role::Faded, gone}}),
            cell(state, {{Role::ToneIs, int(tone)}, {Role::Faded, gone}}),
            cell({}, {{Role::Sparkline, spark}, {Role::RightText, u"3.1"_s}}),
            cell(QString::number(reads), {{Qt::TextAlignmentRole, right}, {Role::Faded, gone}, {Role::Sort, reads}})});
    };
    add(u"Reader 1"_s, Mark::Good, u"ready"_s, Tone::Second, 418, false);
    add(u"Reader 2"_s, Mark::Good, u"ready"_s, Tone::Second, 371, false);
    add(u"Reader 3"_s, Mark::Good, u"ready"_s, Tone::Second, 236, false);
    add(u"Reader 6"_s, Mark::Stopped, u"gone since 14:02"_s, Tone::Second, 11, true);
    add(u"Reader 4"_s, Mark::Trouble, u"no permission"_s, Tone::Trouble, 0, false);
    table->setSource(model);
    table->columns().setFirstSort(0, Qt::AscendingOrder);
    table->setFixedHeight(28 * 6 + 6);
    table->choose(model->index(2, 0));
    column->addWidget(table);
}

} // namespace

std::unique_ptr<QWidget> makeControlSheet(QSettings& memory)
{
    auto sheet = std::make_unique<QWidget>();
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto* columns = new QHBoxLayout(sheet.get());
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(40);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    addButtons(left);
    addChoices(left);
    addNotices(left);
    left->addStretch();
    addFields(right);
    addChips(right);
    addTable(right, memory);
    auto* add = new QAction(icon(u"plus"_s), u"Add device…"_s, sheet.get());
    right->addWidget(new EmptyState(u"nfc"_s, u"No readers yet. Plug one in, or try a simulated one."_s, add), 1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    sheet->resize(1280, 760);
    return sheet;
}

} // namespace everyport::ui
