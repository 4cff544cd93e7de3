#include "ui/forms/formview.h"

#include <algorithm>

#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/forms/askedfield.h"
#include "ui/forms/askedpicture.h"
#include "ui/forms/askedwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using chat::FormField;
using Kind = FormField::Kind;

namespace {

constexpr int labelWidth = 200;
constexpr qsizetype longestHeading = 60;

QString valueWords(const FormField& field)
{
    QStringList words;
    for (const QString& value : field.values) {
        const auto chosen = std::find_if(field.choices.begin(), field.choices.end(),
            [&](const chat::FormChoice& choice) { return choice.value == value && !choice.label.isEmpty(); });
        words.append(chosen != field.choices.end() ? chosen->label : value);
    }
    if (field.kind == Kind::YesNo)
        return field.values.value(0) == QLatin1String("1") ? FormView::tr("Yes") : FormView::tr("No");
    return words.join(QLatin1Char('\n'));
}

} // namespace

FormView::FormView(const chat::Form& form, bool toRead, QWidget* parent)
    : QWidget(parent), m_form(form), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    if (toRead)
        addFacts();
    for (qsizetype at = 0; !toRead && at < m_form.fields.size(); ++at)
        addField(at);
    if (!m_form.columns.isEmpty())
        addTable();
}

Form* FormView::group()
{
    if (!m_group) {
        m_group = new Form(labelWidth, this);
        m_groups.append(m_group);
        m_column->addWidget(m_group);
    }
    return m_group;
}

void FormView::addWords(const QStringList& said)
{
    const QString words = said.join(QLatin1Char('\n'));
    if (words.isEmpty())
        return;
    const bool isHeading = words.size() <= longestHeading && !words.contains(QLatin1Char('\n'));
    auto* text = new Text(
        words, isHeading ? Text::Size::Strong : Text::Size::Normal, isHeading ? Tone::Normal : Tone::Second, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_group = nullptr;
    if (m_column->count() > 0)
        m_column->addSpacing(4);
    m_column->addWidget(text);
}

void FormView::addPictures(const FormField& field)
{
    for (const chat::FormPicture& picture : field.pictures) {
        const QImage image = readPicture(picture);
        if (image.isNull())
            continue;
        auto* shown = new QLabel(this);
        shown->setPixmap(QPixmap::fromImage(image));
        shown->setAccessibleName(tr("Picture for: %1").arg(labelWords(field)));
        group()->add({}, shown);
    }
}

void FormView::addField(qsizetype at)
{
    const FormField& field = m_form.fields[at];
    if (field.kind == Kind::Words) {
        addWords(field.values);
        return;
    }
    if (field.kind == Kind::Hidden)
        return;
    addPictures(field);
    Form* into = group();
    AskedField* asked = AskedField::make(field, into);
    const QString label = labelWords(field);
    asked->widget()->setAccessibleName(field.isRequired ? tr("%1, needs an answer").arg(label) : label);
    QString shown = label;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&")); // a stranger's words give no keys
    FormRow* row = into->add(field.isRequired ? tr("%1 *").arg(shown) : shown, asked->widget(), knownWords(field.help));
    // One column through all groups: long questions take another line instead.
    auto* grid = static_cast<QGridLayout*>(into->layout());
    if (const QLayoutItem* before = grid->itemAtPosition(grid->rowCount() - 1, 0); before && before->widget())
        before->widget()->setFixedWidth(Metrics::px(labelWidth));
    asked->widget()->setToolTip(field.key);
    m_hasRequired = m_hasRequired || field.isRequired;
    row->setCheck([asked] { return asked->fault(); });
    connect(asked, &AskedField::changed, row, [row] {
        // What is shown goes as soon as it is mended; a new fault waits until the field is left.
        if (row->hasFault())
            row->check();
    });
    m_entries.append({at, asked, row});
}

void FormView::addFacts()
{
    auto* facts = new Facts(labelWidth, this);
    for (const FormField& field : m_form.fields) {
        if (field.kind == Kind::Hidden)
            continue;
        if (field.kind == Kind::Words)
            addWords(field.values);
        else
            facts->set(labelWords(field), valueWords(field));
    }
    m_column->addWidget(facts);
}

void FormView::addTable()
{
    auto* model = new QStandardItemModel(0, int(m_form.columns.size()), this);
    QStringList heads;
    for (const QString& head : m_form.columns)
        heads.append(shownInLine(head, int(chat::mostFormLabel)));
    model->setHorizontalHeaderLabels(heads);
    for (const QStringList& row : m_form.rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row) {
            auto* item = new QStandardItem(shownWords(cell, int(chat::mostFormText)));
            item->setEditable(false);
            items.append(item);
        }
        model->appendRow(items);
    }
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(tr("What was found"));
    table->setItemDelegate(new RowDelegate(RowDelegate::Look::Table, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Metrics::row());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    for (int column = 0; column + 1 < model->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column) + Metrics::px(24), Metrics::px(260)));
    table->setMinimumHeight(Metrics::row() * std::clamp(model->rowCount() + 1, 3, 12));
    m_column->addWidget(table, 1);
}

chat::Form FormView::filled() const
{
    chat::Form answers = m_form;
    for (const Entry& entry : m_entries)
        answers.fields[entry.at].values = entry.field->values();
    return answers;
}

bool FormView::checkAll()
{
    bool isRight = true;
    for (Form* group : m_groups) {
        // The first bad group keeps the keyboard at its first bad field.
        if (isRight)
            isRight = group->checkAll();
        else
            std::for_each(group->rows().begin(), group->rows().end(), [](FormRow* row) { row->check(); });
    }
    return isRight;
}

bool FormView::showFault(const QString& key, const QString& sentence)
{
    for (const Entry& entry : m_entries) {
        if (entry.field->field().key != key)
            continue;
        entry.row->setFault(sentence);
        entry.row->control()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace everyport::ui
