#include "ui/rules/fieldcompletion.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include "ui/languages/declaredwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"

namespace everyport::ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1;

/// Where a field begins that has no end yet, behind its brace; -1: there is none. Two braces are one of the text's own.
qsizetype openField(const QString& text)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('{')) {
            const bool isOwn = open < 0 && text.mid(i + 1, 1) == QStringLiteral("{");
            open = isOwn ? open : i + 1;
            i += isOwn ? 1 : 0;
        } else if (text[i] == QLatin1Char('}')) {
            open = -1;
        }
    }
    return open;
}

} // namespace

QString withoutOpenField(const QString& text)
{
    const auto open = openField(text);
    return open < 0 ? text : text.left(open - 1);
}

FieldCompletion::FieldCompletion(QWidget* text)
    : QObject(text), m_text(text), m_fields(new QStandardItemModel(this)), m_completer(new QCompleter(m_fields, this))
{
    m_completer->setCompletionRole(nameRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(text);
    QAbstractItemView* list = m_completer->popup();
    list->setAccessibleName(tr("Fields of the event"));
    list->installEventFilter(this);
    auto* delegate = new RowDelegate(RowDelegate::Look::List, list);
    delegate->setRowHeight(26);
    list->setItemDelegate(delegate);
    list->setProperty("alwaysActive", true); // the text keeps the keyboard
    QPalette raised = list->palette();
    raised.setColor(QPalette::Base, Colours::of(raised).raised);
    list->setPalette(raised);
    if (auto* line = qobject_cast<QLineEdit*>(text))
        connect(line, &QLineEdit::textEdited, this, &FieldCompletion::look);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(text))
        connect(lines, &QPlainTextEdit::textChanged, this, &FieldCompletion::look);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldCompletion::take);
}

void FieldCompletion::setFields(const rules::EventKind& kind)
{
    m_fields->clear();
    const auto add = [&](const QString& name, const QString& words) {
        auto* item = new QStandardItem(words);
        item->setData(name, nameRole);
        item->setEditable(false);
        item->setSizeHint({m_text->fontMetrics().horizontalAdvance(words) + Metrics::px(16), Metrics::px(26)});
        m_fields->appendRow(item);
    };
    for (const auto* list : {&kind.fields, &rules::commonFields()}) {
        for (const rules::FieldInfo& info : *list) {
            const QString& value = info.sample; // not a real one: others may see the screen
            const QString help = declaredWords(info.help);
            add(info.name,
                value.isEmpty() ? tr("{%1} – %2").arg(info.name, help)
                                : tr("{%1} – %2 As in “%3”.").arg(info.name, help, value));
        }
    }
    for (const QString& prefix : kind.openPrefixes) {
        if (!prefix.isEmpty())
            add(prefix, tr("{%1…} – what the body has of that name").arg(prefix));
    }
}

QString FieldCompletion::beforeCursor() const
{
    if (const auto* line = qobject_cast<QLineEdit*>(m_text))
        return line->text().left(line->cursorPosition());
    const auto cursor = qobject_cast<QPlainTextEdit*>(m_text)->textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

QString FieldCompletion::afterCursor() const
{
    if (const auto* line = qobject_cast<QLineEdit*>(m_text))
        return line->text().mid(line->cursorPosition());
    const auto cursor = qobject_cast<QPlainTextEdit*>(m_text)->textCursor();
    return cursor.block().text().mid(cursor.positionInBlock());
}

QRect FieldCompletion::cursorRect() const
{
    QRect rect = m_text->rect();
    if (const auto* lines = qobject_cast<QPlainTextEdit*>(m_text))
        rect = QRect(0, lines->cursorRect().top(), m_text->width(), lines->cursorRect().height());
    const auto* list = m_completer->popup();
    const int wanted = list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + Metrics::px(40);
    const QWidget* window = m_text->window();
    rect.setWidth(std::max(rect.width(), std::min(wanted, window->width())));
    // Below the text from its first edge on, but within the window.
    const int textInWindow = m_text->mapTo(window, QPoint()).x();
    const int left = m_text->isRightToLeft() ? m_text->width() - rect.width() : 0;
    const int inside = std::max(std::min(left, window->width() - textInWindow - rect.width()), -textInWindow);
    if (m_text->isRightToLeft()) // its right edge is where Qt puts the list's left one then
        rect.moveRight(inside);
    else
        rect.moveLeft(inside);
    return rect;
}

void FieldCompletion::look()
{
    const QString text = beforeCursor();
    const auto open = openField(text);
    if (open < 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text.mid(open).trimmed());
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(cursorRect());
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // so that Enter takes it
}

/// Before the completer, which would ask the text first: one of several lines takes Enter for itself.
bool FieldCompletion::eventFilter(QObject*, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    if (!takes && key != Qt::Key_Escape)
        return false;
    const QString field = m_completer->popup()->currentIndex().data(nameRole).toString();
    m_completer->popup()->hide();
    if (takes && !field.isEmpty())
        take(field);
    return true;
}

/// In place of what was typed of it, and of its end where somebody has gone back into it. One that only begins so stays
/// open, for its end to be typed.
void FieldCompletion::take(const QString& field)
{
    const QString text = beforeCursor();
    const auto open = openField(text);
    if (open < 0)
        return;
    const int typed = int(text.size() - open);
    const bool isPrefix = field.endsWith(QLatin1Char('.'));
    const int end = !isPrefix && afterCursor().startsWith(QLatin1Char('}')) ? 1 : 0;
    const QString whole = isPrefix ? field : field + QLatin1Char('}');
    if (auto* line = qobject_cast<QLineEdit*>(m_text)) {
        line->setSelection(int(open), typed + end);
        line->insert(whole);
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(m_text)) {
        auto cursor = lines->textCursor();
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, typed);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, typed + end);
        cursor.insertText(whole);
        lines->setTextCursor(cursor);
    }
}

void FieldCompletion::insert(QWidget* text, const QString& field)
{
    const QString whole = QLatin1Char('{') + field + QLatin1Char('}');
    if (auto* line = qobject_cast<QLineEdit*>(text))
        line->insert(whole);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(text))
        lines->insertPlainText(whole);
}

} // namespace everyport::ui
