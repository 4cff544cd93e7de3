#include "ui/style/words/access.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include "ui/style/words/readingorder.h"

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

/// A button that unfolds something, and says whether it has: Qt's own knows that of menus alone.
class FoldAccess final : public QAccessibleWidget {
public:
    explicit FoldAccess(QPushButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        if (what != QAccessible::Name || !said.isEmpty())
            return said;
        return button()->text().remove(u'&');
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->property("expanded").toBool();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPushButton* button() const { return static_cast<QPushButton*>(widget()); }
};

/// The window with the list that a combo box drops down: it and the list are called as the box is.
class ComboListAccess final : public QAccessibleWidget {
public:
    explicit ComboListAccess(QWidget* list) : QAccessibleWidget(list, QAccessible::Window) {}

    QAccessibleInterface* child(int index) const override
    {
        auto* part = QAccessibleWidget::child(index);
        if (auto* view = part ? qobject_cast<QAbstractItemView*>(part->object()) : nullptr)
            view->setAccessibleName(combo()->accessibleName());
        return part;
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? combo()->accessibleName() : QAccessibleWidget::text(what);
    }

private:
    QComboBox* combo() const { return static_cast<QComboBox*>(widget()->parentWidget()); }
};

/// What stands in place of a view's rows, with what can be pressed there: parts of the view, which itself tells of its
/// rows alone.
QWidgetList coversOf(const QObject* view)
{
    QWidgetList covers;
    if (!qobject_cast<const QAbstractItemView*>(view))
        return covers;
    for (QWidget* part : view->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->property("coversView").isValid())
            covers.append(part);
    }
    return covers;
}

/// Qt tells the parts as they were made: here they are told as they stand, what no layout has at last. What covers a
/// view is told behind it.
class WholeAccess : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    /// What has the keyboard and no parts is a picture: nothing is known of a Client but that it is there.
    QAccessible::Role role() const override
    {
        const auto role = QAccessibleWidget::role();
        const bool isPicture = (widget()->focusPolicy() & Qt::TabFocus) && !widget()->focusProxy()
            && !widget()->layout();
        return role == QAccessible::Client && isPicture ? QAccessible::Graphic : role;
    }
    /// Who hands the keyboard on to a part of its own never has it: a QTabWidget, to its bar.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = state.focusable && !widget()->focusProxy();
        return state;
    }
    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const QList<QAccessibleInterface*> all = parts();
        return index >= 0 && index < all.size() ? all[index] : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child ? int(parts().indexOf(const_cast<QAccessibleInterface*>(child))) : -1;
    }

private:
    QList<QAccessibleInterface*> parts() const
    {
        QList<QAccessibleInterface*> all;
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i)
            all << QAccessibleWidget::child(i);
        QHash<const QObject*, qsizetype> ranks; // a form of many fields is asked for all of them, again and again
        for (const QWidget* part : partsAsLaidOut(widget()))
            ranks.emplace(part, ranks.size());
        const auto rank = [&ranks](QAccessibleInterface* part) {
            return part ? ranks.value(part->object(), ranks.size()) : ranks.size();
        };
        if (!ranks.isEmpty())
            std::stable_sort(all.begin(), all.end(), [&](auto* one, auto* other) { return rank(one) < rank(other); });
        for (qsizetype i = all.size(); i-- > 0;) {
            qsizetype behind = i + 1;
            for (QWidget* cover : coversOf(all[i] ? all[i]->object() : nullptr))
                all.insert(behind++, QAccessible::queryAccessibleInterface(cover));
        }
        return all;
    }
};

/// What covers a view is told beside it.
class CoverAccess final : public WholeAccess {
public:
    explicit CoverAccess(QWidget* cover) : WholeAccess(cover, QAccessible::Client) {}

    QAccessibleInterface* parent() const override
    {
        auto* view = qobject_cast<QAbstractItemView*>(widget()->parentWidget());
        return view && view->parentWidget() ? QAccessible::queryAccessibleInterface(view->parentWidget())
                                            : WholeAccess::parent();
    }
};

/// Qt's own looks up a child without asking whether there is one: whoever asks for a bar that has gone meanwhile, as
/// screen readers do, ends the program.
class ScrollAccess final : public QAccessibleWidget {
public:
    explicit ScrollAccess(QAbstractScrollArea* area) : QAccessibleWidget(area, QAccessible::Client) {}

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface* child(int index) const override
    {
        QWidget* part = parts().value(index);
        return part ? QAccessible::queryAccessibleInterface(part) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child ? int(parts().indexOf(qobject_cast<QWidget*>(child->object()))) : -1;
    }

private:
    QWidgetList parts() const
    {
        const auto* area = static_cast<QAbstractScrollArea*>(widget());
        QWidgetList all{area->viewport()};
        for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar->isVisible())
                all.append(bar->parentWidget()); // that which holds it, a child of the area
        }
        if (area->cornerWidget() && area->cornerWidget()->isVisible())
            all.append(area->cornerWidget());
        return all;
    }
};

/// Takes keys in place of letters.
class KeysAccess final : public QAccessibleWidget {
public:
    explicit KeysAccess(QWidget* field) : QAccessibleWidget(field, QAccessible::HotkeyField) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true; // whether it can be used now is another state
        return state;
    }
};

/// Asked for each class of an object, from its own to the least.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (className == "QComboBox"_L1)
        return new ComboAccess(static_cast<QComboBox*>(widget));
    if (className == "QPushButton"_L1)
        return widget->property("expanded").isValid() ? new FoldAccess(static_cast<QPushButton*>(widget)) : nullptr;
    if (className == "QComboBoxPrivateContainer"_L1 && qobject_cast<QComboBox*>(widget->parentWidget()))
        return new ComboListAccess(widget);
    // Qt has an answer of its own for each of the two.
    if (className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1) {
        if (widget->focusPolicy() != Qt::NoFocus)
            return new QAccessibleWidget(widget, QAccessible::Document);
        return new ScrollAccess(static_cast<QAbstractScrollArea*>(widget));
    }
    if (className == "QWidget"_L1 && widget->property("coversView").isValid())
        return new CoverAccess(widget);
    if (className == "QWidget"_L1)
        return new WholeAccess(widget, widget->isWindow() ? QAccessible::Window : QAccessible::Client);
    if (className == "QKeySequenceEdit"_L1) // its line is a part that never has the keyboard
        return new KeysAccess(widget);
    if (className == "QFrame"_L1)
        return new WholeAccess(widget, QAccessible::Border);
    if (className == "QDialog"_L1)
        return new WholeAccess(widget, QAccessible::Dialog);
    if (className == "QSplitter"_L1)
        return new WholeAccess(widget, QAccessible::Splitter);
    if (className == "QSplitterHandle"_L1) // a grip has no role in AT-SPI
        return new QAccessibleWidget(widget, QAccessible::Separator);
    return nullptr;
}

} // namespace

void installAccess()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeAccess), true);
}

} // namespace everyport::ui
