#include "ui/connections/units/unitview.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/traffic/trafficdecoder.h"
#include "ui/connections/units/hexlines.h"
#include "ui/connections/units/trafficwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

UnitView::UnitView(QWidget* parent)
    : QWidget(parent),
      m_fields(new QTreeWidget(this)),
      m_title(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_hex(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fields->setColumnCount(2);
    m_fields->setHeaderHidden(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setIndentation(Metrics::px(14));
    m_fields->setAccessibleName(tr("Fields"));
    auto* delegate = new RowDelegate(RowDelegate::Look::Tree, m_fields);
    delegate->setRowHeight(22);
    m_fields->setItemDelegate(delegate);
    m_fields->header()->resizeSection(0, Metrics::px(132));
    m_hex->setReadOnly(true);
    m_hex->setFrameShape(QFrame::NoFrame);
    m_hex->setLayoutDirection(Qt::LeftToRight); // from the right its lines would show their ends
    m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hex->setFont(Fonts::mono());
    m_hex->setTabChangesFocus(true);
    m_hex->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex->setAccessibleName(tr("Bytes"));
    m_title->setElided(true);
    m_title->setContentsMargins(
        Metrics::margins(Metrics::betweenControls, Metrics::labelToField, 0, Metrics::labelToField));
    column->addWidget(m_fields, 3);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_title);
    column->addWidget(m_hex, 2);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &UnitView::markField);
    connect(m_hex, &QPlainTextEdit::cursorPositionChanged, this, &UnitView::chooseFieldAtCursor);
    setAccessibleName(tr("The chosen message"));
    showUnit(nullptr);
}

void UnitView::showUnit(const TrafficUnit* unit)
{
    m_isChoosing = true;
    m_fields->clear();
    m_decoded = unit ? decodedUnit(unit->protocol, unit->in, unit->bytes) : DecodedUnit();
    m_bytes = unit ? unit->bytes.left(mostBytes) : QByteArray();
    QTreeWidgetItem* above = nullptr;
    for (int i = 0; i < int(m_decoded.fields.size()); ++i) {
        const UnitField& field = m_decoded.fields[i];
        const QStringList texts{
            shownInLine(field.name), field.isSecret ? tr("••• (left out)") : shownInLine(field.value)};
        auto* item = field.level == 2 && above ? new QTreeWidgetItem(above, texts)
                                               : new QTreeWidgetItem(m_fields, texts);
        item->setData(0, Qt::UserRole, i);
        if (field.level < 2)
            above = item;
    }
    m_fields->expandAll();
    m_hex->setPlainText(hexLines(m_bytes));
    m_hex->setExtraSelections({});
    m_title->setText(unit ? tr("%1, bytes").arg(kindOf(m_decoded, unit->in)) : QString());
    m_isChoosing = false;
}

void UnitView::markField()
{
    const QTreeWidgetItem* item = m_fields->currentItem();
    const int at = item ? item->data(0, Qt::UserRole).toInt() : -1;
    QList<QTextEdit::ExtraSelection> marks;
    if (at >= 0 && at < m_decoded.fields.size()) {
        const UnitField& field = m_decoded.fields[at];
        const qsizetype size = qMin(field.size, m_bytes.size() - field.begin);
        m_title->setText(field.begin < 0
                ? shownInLine(field.name)
                : tr("%1: %2 to %3 of %4")
                      .arg(shownInLine(field.name), locale().toString(field.begin),
                          locale().toString(field.begin + field.size), locale().toString(m_bytes.size())));
        for (const HexStretch& stretch : hexStretches(field.begin, size)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_hex->document());
            mark.cursor.setPosition(int(stretch.at));
            mark.cursor.setPosition(int(stretch.at + stretch.length), QTextCursor::KeepAnchor);
            mark.format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    m_hex->setExtraSelections(marks);
    if (m_isChoosing || marks.isEmpty())
        return;
    m_isChoosing = true;
    QTextCursor cursor = marks.first().cursor;
    cursor.setPosition(cursor.anchor());
    m_hex->setTextCursor(cursor); // scrolls to it
    m_isChoosing = false;
}

void UnitView::chooseFieldAtCursor()
{
    if (m_isChoosing)
        return;
    const qsizetype byte = byteAtPlace(m_hex->textCursor().position(), m_bytes.size());
    for (QTreeWidgetItemIterator item(m_fields); byte >= 0 && *item; ++item) {
        const UnitField& field = m_decoded.fields[(*item)->data(0, Qt::UserRole).toInt()];
        if (field.begin < 0 || byte < field.begin || byte >= field.begin + field.size)
            continue;
        m_isChoosing = true;
        m_fields->setCurrentItem(*item);
        m_isChoosing = false;
        return;
    }
}

} // namespace everyport::ui
