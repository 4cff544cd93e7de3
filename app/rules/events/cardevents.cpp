#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

FieldInfo readerField()
{
    return {u"device"_s, u"Door"_s, u"The reader's name."_s, u"Reader"_s, Option::Names::Reader};
}

FieldInfo readerIdField()
{
    return {u"device-id"_s, u"door"_s, u"What polls call it."_s, u"Reader's id"_s, Option::Names::ReaderId};
}

} // namespace

/// Cards before readers, and the readers themselves.
QList<EventKind> cardEvents()
{
    const auto device = readerField();
    const auto id = readerIdField();
    const QList<FieldInfo> reader{
        device, id, {u"text"_s, u"It is not plugged in."_s, u"What is the matter."_s, u"Trouble"_s}};
    return {
        {.name = u"card-read"_s,
            .title = u"A card is read"_s,
            .help = u"Somebody holds a card to a reader, whether a poll counts it or not."_s,
            .fields = {device, id, {u"card"_s, u"amber fox"_s, u"A short name made from the number."_s},
                {u"tag"_s, u"04A1B2C3"_s, u"The number: not for rooms."_s, u"Card's number"_s}}},
        {.name = u"reader-unplugged"_s,
            .title = u"A reader is unplugged or in trouble"_s,
            .help = u"Cards are no longer read there: the reader is out, or something is wrong with it."_s,
            .fields = reader},
        {.name = u"reader-back"_s,
            .title = u"A reader is back"_s,
            .help = u"It reads cards again, after it was unplugged or in trouble."_s,
            .fields = reader},
    };
}

/// Buttons and contacts that hang on a reader.
QList<EventKind> readerInputEvents()
{
    return {{.name = u"reader-input"_s,
        .title = u"A button at a reader is pressed or released"_s,
        .help = u"A button, or the contact of a door, hangs on the reader and has changed."_s,
        .fields = {readerField(), readerIdField(), {u"input"_s, u"1"_s, u"Which of them, counted from 1."_s},
            {.name = u"state"_s,
                .sample = u"on"_s,
                .help = u"Whether it is pressed now."_s,
                .choices = {u"on"_s, u"off"_s}}}}};
}

} // namespace everyport::rules
