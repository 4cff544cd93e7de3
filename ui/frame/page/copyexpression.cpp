#include "ui/frame/page/copyexpression.h"

#include <QCoreApplication>
#include <QMenu>
#include <QModelIndex>

#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::CopyExpression)
};

} // namespace

void addCopyExpression(QMenu* menu, const QModelIndex& row, PageContext& context)
{
    const QString expression = row.data(Role::Expression).toString();
    if (expression.isEmpty())
        return;
    QAction* copy = menu->addAction(icon(QStringLiteral("terminal")), Words::tr("Copy as expression"));
    copy->setToolTip(expression);
    QObject::connect(copy, &QAction::triggered, context.window(),
        [expression, &context] { context.copyText(expression, Words::tr("the expression")); });
}

} // namespace everyport::ui
