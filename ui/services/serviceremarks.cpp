#include "ui/services/serviceremarks.h"

#include <QHash>

#include "app/services/core/servicelist.h"
#include "app/services/core/servicetype.h"
#include "ui/services/optionform.h"

namespace everyport::ui {

void showRemarks(OptionForm& form, const ServiceType& type, const ServiceList& services)
{
    const auto values = form.peek();
    if (!values)
        return;
    const auto typeOf = [&services](const QString& name) {
        const auto status = services.status(name);
        return status ? status->type : QString();
    };
    QHash<QString, QString> said;
    for (const Error& remark : remarksOn(type, *values, typeOf))
        said.insert(remark.code, remark.text);
    for (const Option& option : type.options())
        form.setDoubt(option.key, said.value(option.key));
}

} // namespace everyport::ui
