#include "ui/style/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/theme/menukey.h"
#include "ui/style/words/access.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/tips.h"
#include "ui/style/words/widgetwords.h"

namespace everyport::ui {
namespace {

/// A box for several lines is a field like any other: its edge must be seen.
bool isWritable(const QWidget* widget)
{
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// Ends in … where Qt would only cut, and runs as its own letters do: a path keeps its slash at its beginning.
QStyleOptionComboBox fitted(const QStyleOptionComboBox& combo, int width)
{
    QStyleOptionComboBox fitting = combo;
    const int room = width - (combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + 4) - 4;
    fitting.currentText = keptTogether(combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room));
    return fitting;
}

void drawMenuPart(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget,
    bool mnemonics)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == QStyle::CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Window));
    else if (element == QStyle::CE_MenuBarItem && item)
        paintMenuBarItem(painter, *item, mnemonics);
    else if (element == QStyle::CE_MenuItem && item)
        paintMenuItem(painter, *item, mnemonics || !qobject_cast<const QMenu*>(widget));
}

void drawHeaderPart(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter)
{
    if (element == QStyle::CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Colours::of(option->palette).line);
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    if (element != QStyle::CE_HeaderLabel)
        paintHeaderSection(painter, *header);
    if (element != QStyle::CE_HeaderSection)
        paintHeaderLabel(painter, *header);
}

// Inside a spin or combo box the box itself has the edge.
void drawLineEditPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const QWidget* box = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractSpinBox*>(box) || qobject_cast<const QComboBox*>(box))
        return;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame && frame->lineWidth > 0)
        paintField(painter, *option, widget);
}

void drawTipPanel(const QStyleOption* option, QPainter* painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
    paintBox(painter, QRectF(option->rect), {}, Colours::of(option->palette).buttonEdge, 0);
}

void drawArrow(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter)
{
    const QString name = element == QStyle::PE_IndicatorArrowDown ? QStringLiteral("chevron-down")
        : element == QStyle::PE_IndicatorArrowUp                  ? QStringLiteral("chevron-up")
        : element == QStyle::PE_IndicatorArrowLeft                ? QStringLiteral("chevron-left")
                                                                  : QStringLiteral("chevron-right");
    paintIcon(painter, name, option->rect, Metrics::px(14), Colours::of(option->palette).text2);
}

void drawPushButtonPart(
    QStyle::ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == QStyle::CE_PushButtonBevel)
        paintPushButton(painter, *button, widget);
    else if (button)
        paintPushButtonLabel(painter, *button, widget);
}

void drawTabPart(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab && element == QStyle::CE_TabBarTabShape)
        paintTab(painter, *tab);
    else if (tab)
        paintTabLabel(painter, *tab);
}

/// False: it is no frame of ours.
bool drawStyledPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (!frame || frame->frameShape != QFrame::StyledPanel)
        return false;
    if (isWritable(widget))
        paintField(painter, *option, widget);
    else
        paintBox(painter, QRectF(option->rect), {}, Colours::of(option->palette).line, 0);
    return true;
}

} // namespace

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return m_mnemonics.areShown();
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
    default: return MeasuredStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colours& c = Colours::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButton(painter, *button, widget);
        return;
    case PE_PanelLineEdit: drawLineEditPanel(option, painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(painter, *option); return;
    case PE_IndicatorBranch: paintBranch(painter, *option); return;
    case PE_PanelItemViewRow:
        // A tree's selection spans its row, branches and all; lists and tables leave their ground to the delegate.
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row && qobject_cast<const QTreeView*>(widget))
            paintRow(painter, *row, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, QRectF(option->rect), c, Metrics::radius);
        return;
    case PE_PanelMenu: paintMenuPanel(painter, *option); return;
    case PE_PanelTipLabel: drawTipPanel(option, painter); return;
    case PE_Frame: paintBox(painter, QRectF(option->rect), {}, c.line, 0); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: drawArrow(element, option, painter); return;
    case PE_PanelItemViewItem: // the row was painted already, or the delegate does it
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_PanelButtonTool: return;
    default: MeasuredStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
    case CE_PushButtonLabel: drawPushButtonPart(element, option, painter, widget); return;
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem:
    case CE_MenuItem:
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_MenuTearoff: drawMenuPart(element, option, painter, widget, m_mnemonics.areShown()); return;
    case CE_HeaderSection:
    case CE_HeaderLabel:
    case CE_Header:
    case CE_HeaderEmptyArea: drawHeaderPart(element, option, painter); return;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel: drawTabPart(element, option, painter); return;
    case CE_Splitter: painter->fillRect(option->rect, Colours::of(option->palette).line); return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgress(painter, *bar);
        return;
    case CE_ToolButtonLabel: return; // with the button
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            const QStyleOptionComboBox fitting = fitted(
                *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width());
            MeasuredStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (drawStyledPanel(option, painter, widget))
            return;
        break;
    default: break;
    }
    MeasuredStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboBox(painter, *combo, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            paintSpinBox(painter, *spin, widget, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget));
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
    default: MeasuredStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// Which of ours stands for what Qt's own dialogs ask for. The desktop's icon theme is not asked: at the buttons of the
/// file dialog it has drawn nothing, or dark on dark.
static QString standardIconName(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton: return QStringLiteral("x");
    case QStyle::SP_ToolBarHorizontalExtensionButton: return QStringLiteral("ellipsis");
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack: return alongTheLine(QStringLiteral("arrow-left"));
    case QStyle::SP_ArrowLeft: return QStringLiteral("arrow-left");
    case QStyle::SP_ArrowForward: return alongTheLine(QStringLiteral("arrow-right"));
    case QStyle::SP_ArrowRight: return QStringLiteral("arrow-right");
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_ArrowUp: return QStringLiteral("arrow-up");
    case QStyle::SP_ArrowDown: return QStringLiteral("arrow-down");
    case QStyle::SP_FileDialogNewFolder: return QStringLiteral("folder-plus");
    case QStyle::SP_FileDialogListView: return QStringLiteral("list");
    case QStyle::SP_FileDialogDetailedView: return QStringLiteral("table-2");
    case QStyle::SP_DirOpenIcon: return QStringLiteral("folder-open");
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirHomeIcon: return QStringLiteral("folder");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon: return QStringLiteral("file-text");
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
    case QStyle::SP_DriveFDIcon: return QStringLiteral("hard-drive");
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon: return QStringLiteral("computer");
    case QStyle::SP_MessageBoxInformation: return QStringLiteral("info");
    case QStyle::SP_MessageBoxQuestion: return QStringLiteral("circle-question-mark");
    case QStyle::SP_MessageBoxWarning:
    case QStyle::SP_MessageBoxCritical: return QStringLiteral("triangle-alert");
    default: return {};
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = standardIconName(pixmap);
    return name.isEmpty() ? MeasuredStyle::standardIcon(pixmap, option, widget) : icon(name);
}

void Style::polish(QApplication* application)
{
    MeasuredStyle::polish(application);
    application->installEventFilter(this);
    installAccess();
}

void Style::polish(QWidget* widget)
{
    MeasuredStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What looks like HTML is not for all that. Tool tips are such labels, too, and come here before they have their
    // text.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // A combo box's list has rows as other lists; Qt's own leave no room round their words.
    if (auto* list = qobject_cast<QListView*>(widget);
        list && list->inherits("QComboBoxListView") && !qobject_cast<RowDelegate*>(list->itemDelegate()))
        list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, list));
    m_wheel.polish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    m_mnemonics.watch(watched, event);
    boundWords(watched, event);
    namePart(watched, event);
    return tipShown(watched, event) || m_wheel.refuses(watched, event) || m_clicks.refuses(watched, event)
        || opensMenuByKey(watched, event) || MeasuredStyle::eventFilter(watched, event);
}

} // namespace everyport::ui
