#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/devices/readerform.h"

namespace everyport::ui {

class PageContext;

QString readerEndpoint(const QString& device, int baud); ///< "serial:/dev/ttyUSB0:baud=9600", "tcp:HOST:PORT"

/// Asks the registry for what differs between the reader as it is and the wish, one thing after the other; the first
/// refusal ends it. `book` must outlive the Task.
Task<Result<Done>> changeReader(devices::DeviceRegistry* registry, QString id, ReaderWish wish);

/// A reader that the page adds: real or simulated, with all that its form says. Gives its id.
Task<Result<QString>> addReader(devices::DeviceRegistry* registry, QString device, ReaderWish wish);

// What people do on the page, each with its strip where it fails.
void renameReader(PageContext& context, const QString& id, const QString& name);
void placeReader(PageContext& context, const QString& id, const QString& place);
void switchReader(PageContext& context, const QString& id, bool isOn);
void removeReader(PageContext& context, const devices::Device& device); ///< Can be taken back, as what follows.
/// It is a place for linking cards (polls::CardLinking), or one where they vote again.
void linkCards(PageContext& context, const devices::Device& device);
void letCardsVote(PageContext& context, const devices::Device& device);

} // namespace everyport::ui
