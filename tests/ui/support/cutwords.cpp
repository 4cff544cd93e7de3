#include "tests/ui/support/cutwords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/wrappedbutton.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

using namespace Qt::StringLiterals;

/// Qt rounds what it measures in one place up, and in another down.
constexpr int rounding = 1;

class Judge {
public:
    explicit Judge(QStringList& cut) : m_cut(cut) {}

    void needs(const QWidget& widget, const QString& words, int needed, int room)
    {
        if (needed > room + rounding)
            m_cut.append(u"%1 “%2” needs %3 and has %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                words, QString::number(needed), QString::number(room)));
    }

    void button(const QPushButton& button)
    {
        if (button.text().isEmpty())
            return;
        if (const auto* wrapped = qobject_cast<const WrappedButton*>(&button)) {
            needs(button, button.text(), wrapped->minimumSizeHint().width(), button.width());
            needs(button, button.text(), wrapped->heightForWidth(button.width()), button.height());
            return;
        }
        // As it is painted: all but the room at both ends, which may be narrower.
        const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        const int icon = button.icon().isNull() ? 0 : Metrics::icon() + Metrics::px(7);
        const int menu = button.menu() ? Metrics::px(14) + 6 : 0;
        constexpr int ends = 6;
        needs(button, button.text(), text + icon + menu + ends, button.width());
    }

    void toolButton(const QToolButton& button)
    {
        if (button.toolButtonStyle() == Qt::ToolButtonIconOnly || button.text().isEmpty())
            return;
        const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        const int icon = button.icon().isNull() ? 8 : 6 + Metrics::icon() + 6;
        needs(button, button.text(), text + icon + 4, button.width());
    }

    void label(const QLabel& label)
    {
        const bool mayShrink = label.minimumSizeHint().width() < label.sizeHint().width();
        if (label.wordWrap() || mayShrink || Qt::mightBeRichText(label.text()))
            return;
        for (const QString& line : label.text().split(u'\n'))
            needs(label, line, label.fontMetrics().horizontalAdvance(line), label.contentsRect().width());
    }

    void header(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        QList<int> shown;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int column = header.logicalIndex(visual);
            if (!header.isSectionHidden(column))
                shown.append(column);
        }
        for (const int column : shown) {
            const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
            const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
            const int edges = (column == shown.first() ? Metrics::pageEdge : 8)
                + (column == shown.last() ? Metrics::pageEdge : 8) + (isSorted ? Metrics::px(16) : 0);
            const QFontMetrics metrics(Fonts::caption(isSorted ? 600 : 500));
            if (!title.isEmpty())
                needs(header, title, metrics.horizontalAdvance(title), header.sectionSize(column) - edges);
        }
    }

    void tabs(const QTabBar& tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            needs(tabs, tabs.tabText(tab), tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)),
                tabs.tabRect(tab).width());
            needs(tabs, tabs.tabText(tab), tabs.tabRect(tab).right() + 1, tabs.width());
        }
    }

    void area(const QScrollArea& area)
    {
        // These have a bar for large text alone.
        const bool isForm = area.inherits("everyport::ui::RuleEditor")
            || (area.parentWidget() && area.parentWidget()->inherits("everyport::ui::DetailPane"));
        const bool isUpright = isForm || area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (isUpright && area.widget() && area.widget()->isVisible())
            needs(area, area.accessibleName(), area.widget()->width(), area.viewport()->width());
    }

private:
    QStringList& m_cut;
};

void judge(Judge& judge, const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        judge.button(*button);
    } else if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) {
        judge.toolButton(*tool);
    } else if (const auto* chip = qobject_cast<const Chip*>(&widget)) {
        judge.needs(*chip, chip->text(), chip->sizeHint().width(), chip->width());
    } else if (qobject_cast<const QCheckBox*>(&widget) || qobject_cast<const QRadioButton*>(&widget)) {
        const auto& box = static_cast<const QAbstractButton&>(widget);
        const int text = box.fontMetrics().size(Qt::TextShowMnemonic, box.text()).width();
        judge.needs(box, box.text(), text > 0 ? text + Metrics::px(16) + 8 : 0, box.width());
    } else if (const auto* sentence = qobject_cast<const StateSentence*>(&widget)) {
        judge.needs(
            *sentence, sentence->accessibleName(), sentence->heightForWidth(sentence->width()), sentence->height());
    } else if (const auto* state = qobject_cast<const StateText*>(&widget)) {
        judge.needs(*state, state->accessibleName(), state->sizeHint().width() - 2, state->width());
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        judge.label(*label);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        judge.header(*header);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        judge.tabs(*tabs);
    } else if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        judge.area(*area);
    }
}

} // namespace

QStringList cutWords(const QWidget& top)
{
    QStringList cut;
    Judge each(cut);
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == top.window())
            judge(each, *widget);
    }
    return cut;
}

} // namespace everyport::ui
