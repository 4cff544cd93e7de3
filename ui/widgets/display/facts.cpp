#include "ui/widgets/display/facts.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/breakable.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int gap = 8;          // part of the label's width, and kept where a language's word is wider than that
constexpr QChar mayEnd(0x200b); // where breakable lets a line end
constexpr QChar goesOn(0x2060); // a word joiner: no line ends there

constexpr qsizetype longestWhole = 24; // a longer one would be wider than narrow places

QString inOneLine(const QString& word)
{
    QString all;
    for (qsizetype i = 0; i < word.size(); ++i) {
        all += word[i];
        if (i + 1 < word.size() && word[i + 1] != mayEnd && word[i].isPunct())
            all += goesOn;
    }
    return all;
}

/// With lines that end between words alone, and where `breakable` says: Qt would end them behind hyphens and slashes,
/// and whoever types what is shown would not know whether a blank belongs there. Paths and addresses may be longer than
/// a line.
QString inWholeWords(const QString& words)
{
    QStringList all = words.split(u' ');
    for (auto& word : all) {
        if (word.size() <= longestWhole)
            word = inOneLine(word);
    }
    return all.join(u' ');
}

} // namespace

Facts::Facts(int labelWidth, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, Metrics::px(labelWidth) - gap);
    m_grid->setColumnStretch(1, 1);
}

QPair<Text*, Text*> Facts::rowOf(const QString& label) const
{
    for (const auto& row : m_rows) {
        if (row.first->text() == label)
            return row;
    }
    return {nullptr, nullptr};
}

void Facts::set(const QString& label, const QString& value, bool mono, const QString& toolTip)
{
    auto [name, text] = rowOf(label);
    if (!text) {
        const int row = int(m_rows.size());
        name = new Text(label, Text::Size::Normal, Tone::Second, this);
        text = new Text({}, mono ? Text::Size::Mono : Text::Size::Normal, Tone::Normal, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        m_rows.append(QPair<Text*, Text*>(name, text));
    }
    text->setText(shownWords(value));
    text->setAccessibleName(tr("%1: %2").arg(label, shownWords(value))); // whole, for who comes to it alone
    text->setToolTip(toolTip);
    name->setVisible(!value.isEmpty());
    text->setVisible(!value.isEmpty());
}

void Facts::setElided(const QString& label)
{
    if (Text* text = rowOf(label).second) {
        text->setWordWrap(false);
        text->setElided(true, Qt::ElideMiddle);
    }
}

void Facts::clear()
{
    emptyOut(*m_grid);
    m_rows.clear();
}

CopyLine::CopyLine(const QString& label, const QString& value, QWidget* parent)
    : QWidget(parent), m_text(new Text({}, Text::Size::Mono, Tone::Normal, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margins(10, 0, 4, 0));
    row->setSpacing(8);
    if (!label.isEmpty()) {
        auto* name = new Text(label, Text::Size::Normal, Tone::Second, this);
        name->setMinimumWidth(Metrics::px(74));
        row->addWidget(name);
    }
    m_text->setElided(true);
    row->addWidget(m_text, 1);
    row->addWidget(makeCopyButton(
        label.isEmpty() ? tr("Copy") : tr("Copy %1").arg(label), [this] { return m_value; }, this));
    setMinimumHeight(Metrics::control());
    setValue(value);
}

void CopyLine::setValue(const QString& value)
{
    m_value = value;
    m_text->setToolTip(value);
    showValue();
}

void CopyLine::showValue()
{
    const QString line = shownInLine(m_value);
    const QString shown = m_text->wordWrap() ? inWholeWords(breakable(line)) : line;
    m_text->setText(shown);
    m_text->setAccessibleName(line);
    // What was chosen by the mouse would have the places where lines end in it; the button copies the value.
    m_text->setTextInteractionFlags(shown == line ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void CopyLine::setWrapped()
{
    m_text->setElided(false);
    m_text->setWordWrap(true);
    showValue();
    layout()->setContentsMargins(Metrics::margins(10, 4, 4, 4));
}

void CopyLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Window), {}, Metrics::radius);
}

} // namespace everyport::ui
