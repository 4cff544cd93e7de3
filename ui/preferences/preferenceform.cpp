#include "ui/preferences/preferenceform.h"

#include <QAbstractButton>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/preferencerow.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

/// A hairline round the rows.
class RowBox : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(&painter, QRectF(rect()), {}, Colours::of(palette()).line, Metrics::cardRadius);
    }
};

/// What of a control takes the keyboard: of segments, the one that is chosen.
QWidget* keyboardOf(QWidget* control)
{
    QWidget* first = nullptr;
    for (QWidget* stop : tabStops(control)) {
        const auto* button = qobject_cast<const QAbstractButton*>(stop);
        if (!first || (qobject_cast<Segments*>(control) && button && button->isChecked()))
            first = stop;
    }
    return first;
}

} // namespace

PreferenceForm::PreferenceForm(PreferenceHistory& history, QWidget* parent)
    : QScrollArea(parent),
      m_body(new QWidget(this)),
      m_title(new Text({}, Text::Size::Panel, Tone::Normal, m_body)),
      m_column(new QVBoxLayout(m_body)),
      m_history(history)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its rows have it
    followKeyboard(this);
    m_column->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::pageEdge);
    m_column->setSpacing(Metrics::betweenControls);
    m_column->addWidget(m_title);
    m_column->addStretch();
    m_body->setBackgroundRole(QPalette::Base);
    setWidget(m_body);
    connect(&history, &PreferenceHistory::changed, this, &PreferenceForm::refresh);
}

void PreferenceForm::showGroup(const PreferenceGroup& group)
{
    if (m_box) {
        m_box->hide();
        m_box->deleteLater(); // a button in it may have brought us here
    }
    m_rows.clear();
    m_group = group.id;
    m_title->setText(group.title);
    m_box = new RowBox(m_body);
    auto* lines = new QVBoxLayout(m_box);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    for (const Preference& preference : group.rows) {
        if (!m_rows.isEmpty())
            lines->addWidget(new Line(Qt::Horizontal, m_box));
        auto* row = new PreferenceRow(preference, m_history, m_box);
        lines->addWidget(row);
        m_rows.append(row);
    }
    m_column->insertWidget(1, m_box);
    m_box->show();
    mark(m_words);
    ensureVisible(0, 0);
}

void PreferenceForm::mark(const QString& words)
{
    m_words = words;
    for (PreferenceRow* row : std::as_const(m_rows))
        row->setMarked(row->preference().isFoundBy(words));
}

QStringList PreferenceForm::marked() const
{
    QStringList keys;
    for (const PreferenceRow* row : m_rows) {
        if (row->isMarked())
            keys.append(row->preference().key);
    }
    return keys;
}

bool PreferenceForm::reveal(const QString& key)
{
    for (PreferenceRow* row : std::as_const(m_rows)) {
        if (row->preference().key != key)
            continue;
        if (QWidget* stop = keyboardOf(row->control()))
            stop->setFocus(Qt::TabFocusReason);
        // A form that was made just now has its place a moment later.
        QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row); });
        return true;
    }
    return false;
}

void PreferenceForm::refresh()
{
    for (PreferenceRow* row : std::as_const(m_rows))
        row->refresh();
}

void PreferenceForm::refreshNow()
{
    for (PreferenceRow* row : std::as_const(m_rows))
        row->refreshNow();
}

} // namespace everyport::ui
