#include "ui/widgets/dialogs/form.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

Form::Form(int labelWidth, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_stacked(labelWidth == 0)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(m_stacked ? Metrics::labelToField : 14);
    m_grid->setColumnMinimumWidth(0, Metrics::px(labelWidth));
    m_grid->setColumnStretch(1, 1);
}

FormRow* Form::add(const QString& label, QWidget* control, const QString& help)
{
    return addLine(label, {control}, help);
}

FormRow* Form::addLine(const QString& label, const QList<QWidget*>& controls, const QString& help)
{
    auto* row = new FormRow(this, m_grid, m_stacked, label, controls, help);
    controls.first()->installEventFilter(this);
    m_rows.append(row);
    return row;
}

void Form::addHeading(const QString& text)
{
    auto* heading = new Text(text, Text::Size::Strong, Tone::Normal, this);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

bool Form::checkAll()
{
    FormRow* bad = nullptr;
    for (FormRow* row : m_rows) {
        if (!row->check() && !bad)
            bad = row;
    }
    if (bad)
        bad->blamed()->setFocus(Qt::OtherFocusReason);
    return !bad;
}

void Form::stopChecking()
{
    m_rows.clear();
}

namespace {

/// Who looks into another window or a menu comes back: what is half typed is no mistake so far. Nor is nothing, where
/// somebody goes back before they came to this field.
bool isPassedBy(const QObject* field, Qt::FocusReason reason)
{
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line
        && (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
            || (line->text().isEmpty() && reason == Qt::BacktabFocusReason));
}

} // namespace

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !isPassedBy(watched, static_cast<QFocusEvent*>(event)->reason())) {
        for (FormRow* row : m_rows) {
            if (row->control() == watched)
                row->check();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
