// What nearly every test of the window reads besides. Tests alone: what the window's own files need, they say
// themselves.
#pragma once

#include "cmake/precompiled.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>
