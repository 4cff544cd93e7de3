#include "ui/widgets/controls/buttons.h"

#include <QAccessible>
#include <QTimer>

#include "ui/style/colours/icons.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/controls/actionbutton.h"

namespace everyport::ui {
namespace {

QPushButton* dressed(const QString& text, const QString& iconName, const char* look, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    if (look)
        button->setProperty("look", QByteArray(look));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

QPushButton* makeButton(const QString& text, const QString& iconName, QWidget* parent)
{
    return dressed(text, iconName, nullptr, parent);
}

QPushButton* makePrimaryButton(const QString& text, const QString& iconName, QWidget* parent)
{
    return dressed(text, iconName, "primary", parent);
}

void setPrimary(QPushButton& button, bool isPrimary)
{
    button.setProperty("look", isPrimary ? QByteArray("primary") : QByteArray());
    button.update();
}

QPushButton* makeDestructiveButton(const QString& text, QWidget* parent)
{
    return dressed(text, {}, "destructive", parent);
}

QPushButton* makeSmallButton(const QString& text, const QString& iconName, QWidget* parent)
{
    return dressed(text, iconName, "small", parent);
}

QPushButton* makeLinkButton(const QString& text, const QString& iconName, QWidget* parent)
{
    auto* button = dressed(text, iconName, "link", parent);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton* makeActionButton(QAction* action, bool primary, QWidget* parent)
{
    auto* button = new ActionButton(action, parent);
    if (primary)
        button->setProperty("look", QByteArray("primary"));
    return button;
}

QToolButton* makeToolButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

QToolButton* makeCrossButton(const QString& name, QWidget* parent)
{
    auto* button = makeToolButton(QStringLiteral("x"), name, parent);
    button->setProperty("takesAway", true); // for FocusKeeper
    return button;
}

QToolButton* makeCopyButton(const QString& name, std::function<QString()> text, QWidget* parent)
{
    auto* button = makeToolButton(QStringLiteral("copy"), name, parent);
    QObject::connect(button, &QToolButton::clicked, button, [button, text = std::move(text)] {
        copyWords(text());
        button->setIcon(icon(QStringLiteral("check")));
        QTimer::singleShot(1200, button, [button] { button->setIcon(icon(QStringLiteral("copy"))); });
    });
    return button;
}

void setExpanded(QPushButton* button, bool isExpanded)
{
    const QVariant before = button->property("expanded");
    button->setProperty("expanded", isExpanded);
    if (!before.isValid()) {
        // A screen reader that runs already was answered by Qt's own while the button was made, which knows no folding.
        const auto id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(button));
        QAccessible::deleteAccessibleInterface(id);
    }
    if (!before.isValid() || before.toBool() == isExpanded)
        return;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent told(button, changed);
    QAccessible::updateAccessibility(&told);
}

QString withKey(const QString& text, const QKeySequence& key)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    if (key.isEmpty())
        return plain;
    return QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText));
}

QAbstractButton* buttonWithKeyboard(const QWidget& window)
{
    QWidget* widget = window.focusWidget();
    const bool isButton = qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget);
    return isButton ? static_cast<QAbstractButton*>(widget) : nullptr;
}

} // namespace everyport::ui
