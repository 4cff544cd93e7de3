#include "tests/ui/support/windowreader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include "tests/support/strangers.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInTip = 2100;
constexpr qsizetype mostInLine = 1100;   ///< Buttons, tabs, cells.
constexpr qsizetype mostInText = 21'000; ///< Labels, and what is said of them.
constexpr qsizetype mostCopied = 1'100'000;
constexpr qsizetype mostInTitle = 300;
constexpr int mostRows = 60;
constexpr int mostWide = 1280;

QString lettersOf(const QString& text, qsizetype most)
{
    QString letters;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber() && letters.size() < most)
            letters += sign;
    }
    return letters;
}

QString classOf(const QObject* object)
{
    return object ? QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1) : u"?"_s;
}

/// The smallest part that is to blame for a window's width.
QString widest(const QWidget* window)
{
    QString blamed = u"itself"_s;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->minimumSizeHint().width() > mostWide / 2)
            blamed = u"%1 in %2 (%3)"_s.arg(classOf(widget), classOf(widget->parentWidget()))
                         .arg(widget->minimumSizeHint().width());
    }
    return blamed;
}

/// What a person types or has typed there stays as it is.
bool isWritten(const QAccessibleInterface& access)
{
    return access.role() == QAccessible::EditableText || access.state().editable || access.state().readOnly;
}

} // namespace

void WindowReader::judge(const QString& where, const QString& text, qsizetype most)
{
    if (drivesScreens(text))
        m_wrong << u"%1 drives screens: %2"_s.arg(where, text.left(120));
    else if (text.size() > most)
        m_wrong << u"%1 has %2 characters: %3"_s.arg(where).arg(text.size()).arg(text.left(60));
    m_read << lettersOf(text.left(mostInText), 4000);
}

bool WindowReader::hasRead(const StrangersWords& words) const
{
    const QString wanted = lettersOf(words.text.left(100), 8);
    return std::any_of(
        m_read.begin(), m_read.end(), [&](const QString& read) { return read.contains(wanted, Qt::CaseInsensitive); });
}

QStringList WindowReader::faults(QWidget* window)
{
    m_wrong.clear();
    readWidgets(window);
    readFixedWords(window);
    readAccess(QAccessible::queryAccessibleInterface(window));
    readTitle(window);
    return std::exchange(m_wrong, {});
}

QString WindowReader::counts() const
{
    return u"%1 labels, %2 tool tips, %3 names, %4 cells, %5 texts"_s.arg(m_labels)
        .arg(m_tips)
        .arg(m_names)
        .arg(m_cells)
        .arg(m_texts);
}

QStringList WindowReader::faultsOfClipboard()
{
    m_wrong.clear();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (!copied || !copied->hasText())
        m_wrong << u"nothing is copied"_s;
    else
        judge(u"clipboard"_s, copied->text(), mostCopied);
    if (copied && copied->hasHtml())
        m_wrong << u"HTML is copied"_s;
    return std::exchange(m_wrong, {});
}

void WindowReader::readTip(const QWidget* of, const QLabel& tip)
{
    ++m_tips;
    judge(u"tool tip of "_s + classOf(of), tip.text(), mostInTip);
    if (tip.textFormat() != Qt::PlainText)
        m_wrong << u"tool tip of %1 is no plain text"_s.arg(classOf(of));
}

void WindowReader::hover(QWidget* widget, const QPoint& at)
{
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (const auto* tip = top->inherits("QTipLabel") && top->isVisible() ? qobject_cast<QLabel*>(top) : nullptr)
            readTip(widget, *tip);
    }
}

void WindowReader::hoverRows(QWidget* viewport)
{
    for (int y = 4; y < viewport->height(); y += 12) {
        for (int x = 10; x < viewport->width(); x += 90)
            hover(viewport, {x, y});
    }
}

/// Each part that is seen, with the mouse resting on it for a moment.
void WindowReader::readWidgets(QWidget* window)
{
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
        if (view && view->viewport() == widget) {
            hoverRows(widget);
        } else if (!widget->toolTip().isEmpty() || widget->inherits("everyport::ui::BarChart")) {
            hover(widget, widget->rect().center());
            hover(widget, {20, 10});
        }
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() != Qt::RichText) {
            ++m_labels;
            judge(u"label of "_s + classOf(label->parentWidget()), label->text(), mostInText);
            if (label->textFormat() != Qt::PlainText)
                m_wrong << u"label is no plain text: "_s + label->text().left(120);
        }
        if (const auto* plain = qobject_cast<QPlainTextEdit*>(widget); plain && plain->isReadOnly())
            judge(u"text of "_s + classOf(plain), plain->toPlainText(), mostCopied), ++m_texts;
        if (const auto* rich = qobject_cast<QTextEdit*>(widget); rich && rich->isReadOnly())
            judge(u"text of "_s + classOf(rich), rich->toPlainText(), mostCopied), ++m_texts;
    }
}

/// What buttons, tabs, boxes and menus say: Qt paints it as it is.
void WindowReader::readFixedWords(QWidget* window)
{
    for (const auto* button : window->findChildren<QAbstractButton*>())
        judge(u"button "_s + classOf(button), button->text(), mostInLine);
    for (const auto* action : window->findChildren<QAction*>()) {
        judge(u"action"_s, action->text(), mostInLine);
        judge(u"tip of action"_s, action->toolTip(), mostInTip);
    }
    for (const auto* bar : window->findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i)
            judge(u"tab"_s, bar->tabText(i), mostInLine);
    }
    for (const auto* box : window->findChildren<QComboBox*>()) {
        for (int i = 0; i < box->count(); ++i)
            judge(u"choice of a box"_s, box->itemText(i), mostInLine);
    }
}

/// A screen reader says of each part what it is called, what it is about and, where nobody writes there, what it holds.
void WindowReader::readAccess(QAccessibleInterface* access)
{
    if (!access || access->state().invisible)
        return;
    ++m_names;
    const QString who = classOf(access->object());
    judge(u"name of "_s + who, access->text(QAccessible::Name), mostInText);
    judge(u"description of "_s + who, access->text(QAccessible::Description), mostInText);
    if (!isWritten(*access))
        judge(u"value of "_s + who, access->text(QAccessible::Value), mostInText);
    if (access->tableInterface()) {
        readCells(access);
        return;
    }
    for (int i = 0; i < access->childCount(); ++i)
        readAccess(access->child(i));
}

/// The first and the last rows of a table, a list or a tree.
void WindowReader::readCells(QAccessibleInterface* access)
{
    QAccessibleTableInterface* table = access->tableInterface();
    const int rows = table->rowCount();
    for (int row = 0; row < rows; row += row == mostRows / 2 ? qMax(1, rows - mostRows) : 1) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface* cell = table->cellAt(row, column);
            if (!cell)
                continue;
            ++m_cells;
            judge(u"cell of "_s + classOf(access->object()), cell->text(QAccessible::Name), mostInText);
            judge(u"cell's description of "_s + classOf(access->object()), cell->text(QAccessible::Description),
                mostInText);
        }
    }
}

void WindowReader::readTitle(const QWidget* window)
{
    const QString title = window->windowTitle();
    judge(u"title"_s, title, mostInTitle);
    if (title.contains(u'\n'))
        m_wrong << u"title of two lines: "_s + title.left(120);
    if (window->isWindow() && window->minimumSizeHint().width() > mostWide)
        m_wrong << u"the window wants to be %1 wide, because of %2"_s.arg(window->minimumSizeHint().width())
                       .arg(widest(window));
}

} // namespace everyport::ui
