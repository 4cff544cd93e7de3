#include "ui/style/words/access.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own gives the value for a name, and leaves the name to a label that need not be there.
class ComboAccess final : public QAccessibleWidget {
public:
    explicit ComboAccess(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    int childCount() const override { return combo()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 && combo()->isEditable() ? QAccessible::queryAccessibleInterface(combo()->lineEdit())
                                                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child && child->object() == combo()->view())
            return 0;
        return child && combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString value = combo()->currentText();
        if (what == QAccessible::Value)
            return value;
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        const QString name = combo()->accessibleName();
        if (name.isEmpty() || value.isEmpty())
            return name + value;
        return QStringLiteral("%1: %2").arg(name, value);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo()->view()->isVisible();
        state.editable = combo()->isEditable();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    QComboBox* combo() const { return static_cast<QComboBox*>(widget()); }
};

/// Asked for each class of an object, from its own to the least.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (className == "QComboBox"_L1)
        return new ComboAccess(static_cast<QComboBox*>(widget));
    // Qt has an answer of its own for each of the two.
    const bool scrolls = className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1;
    if (scrolls && widget->focusPolicy() != Qt::NoFocus)
        return new QAccessibleWidget(widget, QAccessible::Document);
    if (className == "QWidget"_L1 && widget->isWindow())
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccess()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeAccess), true);
}

} // namespace everyport::ui
