#include "ui/widgets/controls/haskeyboard.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace everyport::ui {

namespace {

bool isMenu(const QWidget* widget)
{
    return qobject_cast<const QMenuBar*>(widget) || qobject_cast<const QMenu*>(widget);
}

class BehindMenus : public QObject {
public:
    BehindMenus() : QObject(qApp)
    {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
            if (isMenu(now) && before && !isMenu(before))
                m_had = before;
            else if (now && !isMenu(now))
                m_had = nullptr;
        });
    }
    const QWidget* had() const { return m_had; }

private:
    QPointer<QWidget> m_had;
};

QPointer<BehindMenus>& behindMenus()
{
    static QPointer<BehindMenus> s_behind;
    if (!s_behind)
        s_behind = new BehindMenus;
    return s_behind;
}

} // namespace

void noticeMenus()
{
    behindMenus();
}

bool hasKeyboard(const QWidget* widget)
{
    const QWidget* now = QApplication::focusWidget();
    return widget->hasFocus() || (isMenu(now) && behindMenus()->had() == widget);
}

} // namespace everyport::ui
