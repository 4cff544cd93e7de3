#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

/// Cards before readers, and the readers themselves.
QList<EventKind> cardEvents()
{
    const FieldInfo device{u"device"_s, u"Door"_s, u"The reader's name."_s, u"Reader"_s, Option::Names::Reader};
    const FieldInfo id{u"device-id"_s, u"door"_s, u"What polls call it."_s, u"Reader's id"_s, Option::Names::ReaderId};
    const QList<FieldInfo> reader{
        device, id, {u"text"_s, u"It is not plugged in."_s, u"What is the matter."_s, u"Trouble"_s}};
    return {
        {.name = u"card-read"_s,
            .title = u"A card is read"_s,
            .fields = {device, id, {u"card"_s, u"amber fox"_s, u"A short name made from the number."_s},
                {u"tag"_s, u"04A1B2C3"_s, u"The number: not for rooms."_s, u"Card's number"_s}}},
        {.name = u"reader-unplugged"_s, .title = u"A reader is unplugged or in trouble"_s, .fields = reader},
        {.name = u"reader-back"_s, .title = u"A reader is back"_s, .fields = reader},
    };
}

} // namespace everyport::rules
