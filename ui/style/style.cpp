#include "ui/style/style.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/painting.h"

namespace everyport::ui {
namespace {

int controlHeight(const QWidget* widget)
{
    return isLook(widget, "small") || isLook(widget, "segment") ? Metrics::smallControl() : Metrics::control();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
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
        return qobject_cast<const QLineEdit*>(widget) ? 2 : 1;
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

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return m_showsMnemonics;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_SloppySubMenus:
    case SH_TabBar_PreferNoArrows: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Header_ArrowAlignment: return Qt::AlignLeft;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Widget_Animation_Duration: return m_motion ? 200 : 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        const bool link = isLook(widget, "link");
        int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        if (!button->icon.isNull())
            width += Metrics::icon() + (button->text.isEmpty() ? 0 : 8);
        if (button->features & QStyleOptionButton::HasMenu)
            width += Metrics::px(14) + 6;
        width += 2 * (link ? 4 : isLook(widget, "small") ? 11 : isLook(widget, "segment") ? 11 : 14);
        return {width, link ? Metrics::smallControl() : controlHeight(widget)};
    }
    case CT_LineEdit: return {size.width() + 16, qMax(Metrics::control(), size.height())};
    case CT_ComboBox: return {size.width() + 2 * 10 + Metrics::px(22), Metrics::control()};
    case CT_SpinBox: return {size.width() + 16 + Metrics::px(20), Metrics::control()};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const int side = Metrics::toolButton();
        if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
            return {side, side};
        return {button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + (button->icon.isNull() ? 16 : 24 + Metrics::icon()), side};
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
    case CT_MenuBarItem: return {size.width() + 20, Metrics::px(38)};
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

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    case SE_LineEditContents: return visualRect(option->direction, option->rect, option->rect.adjusted(7, 1, -7, -1));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect& r = option->rect;
    const auto placed = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        const int arrow = Metrics::px(26);
        if (part == SC_ComboBoxEditField)
            return placed(r.adjusted(9, 1, -arrow, -1));
        if (part == SC_ComboBoxArrow)
            return placed(QRect(r.right() - arrow, r.y(), arrow, r.height()));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool plain = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int step = plain ? 0 : Metrics::px(24);
        const QRect steps(r.right() - step, r.y() + 2, step, r.height() - 4);
        if (part == SC_SpinBoxEditField)
            return placed(r.adjusted(1, 1, -step - 1, -1));
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
                size = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), int(length * qint64(bar->pageStep) / (span + bar->pageStep)), length);
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
            const auto piece = [&](int from, int to) {
                return placed(flat ? QRect(r.x() + from, r.y(), to - from, r.height()) : QRect(r.x(), r.y() + from, r.width(), to - from));
            };
            if (part == SC_ScrollBarSlider)
                return piece(at, at + size);
            return part == SC_ScrollBarSubPage ? piece(0, at) : piece(at + size, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = Colours::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButton(painter, *button, widget);
        return;
    case PE_PanelLineEdit: {
        // Inside a spin or combo box the box itself has the edge.
        if (widget && (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget())))
            return;
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintField(painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(painter, *option); return;
    case PE_IndicatorBranch: paintBranch(painter, *option); return;
    case PE_PanelItemViewRow:
        // A tree's selection spans its row, branches and all; lists and tables leave their ground to the delegate.
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option); row && qobject_cast<const QTreeView*>(widget))
            paintRow(painter, *row, widget);
        return;
    case PE_PanelItemViewItem: return; // the row was painted already, or the delegate does it
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, QRectF(option->rect), c, Metrics::radius);
        return;
    case PE_PanelMenu: paintMenuPanel(painter, *option); return;
    case PE_FrameMenu: return;
    case PE_PanelMenuBar: return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        paintBox(painter, QRectF(option->rect), {}, c.buttonEdge, 0);
        return;
    case PE_Frame: paintBox(painter, QRectF(option->rect), {}, c.line, 0); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox: return;
    case PE_PanelButtonTool: return;
    case PE_IndicatorArrowDown: paintIcon(painter, QStringLiteral("chevron-down"), option->rect, Metrics::px(14), c.text2); return;
    case PE_IndicatorArrowUp: paintIcon(painter, QStringLiteral("chevron-up"), option->rect, Metrics::px(14), c.text2); return;
    case PE_IndicatorArrowLeft: paintIcon(painter, QStringLiteral("chevron-left"), option->rect, Metrics::px(14), c.text2); return;
    case PE_IndicatorArrowRight: paintIcon(painter, QStringLiteral("chevron-right"), option->rect, Metrics::px(14), c.text2); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = Colours::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButton(painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButtonLabel(painter, *button, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paintMenuBarItem(painter, *item, m_showsMnemonics);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paintMenuItem(painter, *item, m_showsMnemonics || !qobject_cast<const QMenu*>(widget));
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_MenuTearoff: return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderSection(painter, *header);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderLabel(painter, *header);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeaderSection(painter, *header);
            paintHeaderLabel(painter, *header);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTab(painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTabLabel(painter, *tab);
        return;
    case CE_Splitter: painter->fillRect(option->rect, c.line); return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgress(painter, *bar);
        return;
    case CE_ToolButtonLabel: return; // with the button
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->frameShape == QFrame::StyledPanel) {
            paintBox(painter, QRectF(option->rect), {}, c.line, 0);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboBox(painter, *combo, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            paintSpinBox(painter, *spin, widget, subControlRect(control, option, SC_SpinBoxUp, widget), subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            // The ground below belongs to the view.
            painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Base));
            paintScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            paintToolButton(painter, *button, widget);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(QStringLiteral("x"));
    case SP_TitleBarCloseButton: return icon(QStringLiteral("x"));
    case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("ellipsis"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    // Underlines are for those who reach for Alt, as on other desktops.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) && watched->isWidgetType()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
        const bool show = event->type() == QEvent::KeyPress;
        if (show != m_showsMnemonics) {
            m_showsMnemonics = show;
            if (QWidget* window = static_cast<QWidget*>(watched)->window()) {
                for (QMenuBar* bar : window->findChildren<QMenuBar*>())
                    bar->update();
                for (QPushButton* button : window->findChildren<QPushButton*>())
                    button->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace everyport::ui
