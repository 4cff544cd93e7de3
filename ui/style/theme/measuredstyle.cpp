#include "ui/style/theme/measuredstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {
namespace {

int controlHeight(const QWidget* widget)
{
    return isLook(widget, "small") || isLook(widget, "segment") ? Metrics::smallControl() : Metrics::control();
}

constexpr int mostMeasuredChoices = 300;
constexpr int fieldFrame = 1;  // of a list's or a number's field, round the line within it
constexpr int lineEdge = 7;    // from a field's outer edge to the contents of its line
constexpr int besideLine = 2;  // QLineEdit keeps it free at each side, and does not tell
constexpr int comboArrow = 26; // px at 13
constexpr int spinSteps = 24;  // px at 13

/// As wide as its words. Qt asks for it just before it counts the rows' heights: by then the list, which is polished
/// only when it is shown, must have its delegate, or its first time it is as high as Qt's own rows would be.
QRect choicesRect(const QStyleOptionComplex& option, const QComboBox& combo)
{
    auto* view = const_cast<QComboBox&>(combo).view(); // Qt gives styles their widgets as const
    view->ensurePolished();
    int words = 0;
    for (int i = 0; i < qMin(combo.count(), mostMeasuredChoices); ++i)
        words = qMax(words, view->fontMetrics().horizontalAdvance(combo.itemText(i).left(200)));
    const int beside = 2 * Metrics::pageEdge + 2 * Metrics::icon() + 10; // edges, an icon and a scroll bar
    QRect rect = option.rect;
    rect.setWidth(qMax(rect.width(), qMin(words + beside, Metrics::px(560))));
    if (option.direction == Qt::RightToLeft)
        rect.moveRight(option.rect.right());
    return rect;
}

} // namespace

MeasuredStyle::MeasuredStyle() : QProxyStyle(QStringLiteral("fusion")) {}

int MeasuredStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ToolBarExtensionExtent: return Metrics::icon() + 8; // a menu bar's "…" for what has no room
    case PM_ScrollBarSliderMin: return 28;
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Metrics::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return Metrics::icon();
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
                || qobject_cast<const QTextEdit*>(widget)
            ? 2
            : 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Metrics::betweenControls;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return Metrics::pageEdge;
    case PM_HeaderMargin: return 8;
    case PM_HeaderMarkSize: return Metrics::px(12);
    case PM_ToolTipLabelFrameWidth: return 8;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 12;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    case PM_TreeViewIndentation: return 20;
    case PM_TextCursorWidth: return 1;
    case PM_ComboBoxFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize MeasuredStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        const bool link = isLook(widget, "link");
        int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        if (!button->icon.isNull())
            width += Metrics::icon() + (button->text.isEmpty() ? 0 : Metrics::px(8));
        if (button->features & QStyleOptionButton::HasMenu)
            width += Metrics::px(14) + 6;
        width += 2 * (link ? 4 : isLook(widget, "small") ? 11 : isLook(widget, "segment") ? 11 : 14);
        const int more = int(button->text.count(QLatin1Char('\n'))) * button->fontMetrics.lineSpacing();
        return {width, (link ? Metrics::smallControl() : controlHeight(widget)) + more};
    }
    case CT_LineEdit: return {size.width() + 16, qMax(Metrics::control(), size.height())};
    case CT_ComboBox: return {size.width() + 16 + Metrics::px(comboArrow), Metrics::control()};
    case CT_SpinBox:
        return {size.width() + 2 * (lineEdge + besideLine) + 2 + Metrics::px(spinSteps), Metrics::control()};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const int side = Metrics::toolButton();
        if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
            return {side, side};
        return {button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width()
                + (button->icon.isNull() ? 16 : 24 + Metrics::icon()),
            side};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 2, qMax(usual.height(), Metrics::px(24))};
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? 9 : Metrics::px(26)};
        int width = size.width() + 8 + Metrics::px(20) + 8 + 12 + 12;
        if (item)
            width += item->reservedShortcutWidth > 0 ? 20 : 0;
        return {width, Metrics::row()};
    }
    case CT_MenuBarItem: return {size.width() + 20, Metrics::menuRow()};
    case CT_TabBarTab: return {size.width(), Metrics::px(40)};
    case CT_HeaderSection: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 16, Metrics::row()};
    }
    case CT_ProgressBar: return {size.width(), Metrics::px(16)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect MeasuredStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    case SE_LineEditContents: {
        // A list's or a number's field begins within its frame: words below each other begin at one edge.
        const QWidget* around = widget ? widget->parentWidget() : nullptr;
        const bool isWithin = qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around);
        const int edge = isWithin ? lineEdge - fieldFrame : lineEdge;
        return visualRect(option->direction, option->rect, option->rect.adjusted(edge, 1, -edge, -1));
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect MeasuredStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect& r = option->rect;
    const auto placed = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        const int arrow = Metrics::px(comboArrow);
        if (const auto* combo = qobject_cast<const QComboBox*>(widget); combo && part == SC_ComboBoxListBoxPopup)
            return choicesRect(*option, *combo);
        if (part == SC_ComboBoxEditField) {
            const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            const int left = box && box->editable ? fieldFrame : lineEdge + besideLine; // a line has its edge itself
            return placed(r.adjusted(left, 1, -arrow, -1));
        }
        if (part == SC_ComboBoxArrow)
            return placed(QRect(r.right() - arrow, r.y(), arrow, r.height()));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool plain = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int step = plain ? 0 : Metrics::px(spinSteps);
        const QRect steps(r.right() - step, r.y() + 2, step, r.height() - 4);
        if (part == SC_SpinBoxEditField)
            return placed(r.adjusted(fieldFrame, 1, -step - fieldFrame, -1));
        if (part == SC_SpinBoxUp)
            return plain ? QRect() : placed(QRect(steps.x(), steps.y(), step, steps.height() / 2));
        if (part == SC_SpinBoxDown)
            return plain ? QRect() : placed(QRect(steps.x(), steps.y() + steps.height() / 2, step, steps.height() / 2));
    }
    if (control == CC_ScrollBar) {
        // No buttons at the ends.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return r;
        if (bar && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? r.width() : r.height();
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            int size = length;
            if (span > 0)
                size = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)),
                    int(length * qint64(bar->pageStep) / (span + bar->pageStep)), length);
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
            const auto piece = [&](int from, int to) {
                return placed(flat ? QRect(r.x() + from, r.y(), to - from, r.height())
                                   : QRect(r.x(), r.y() + from, r.width(), to - from));
            };
            if (part == SC_ScrollBarSlider)
                return piece(at, at + size);
            return part == SC_ScrollBarSubPage ? piece(0, at) : piece(at + size, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace everyport::ui
