@echo off
rem Starts Folkmoot with the first fitting JDK that it finds on this machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "LIB=%~dp0..\lib"
set "FOUND="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined FOUND for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
    if exist "%%~P\" for /d %%H in ("%%~P\*") do if not defined FOUND call :try "%%~H"
)
if not defined FOUND (
    >&2 echo Folkmoot needs Java %NEEDED% or newer, and found none.
    >&2 echo Install a JDK %NEEDED%, for instance Eclipse Temurin from adoptium.net, or set JAVA_HOME to the folder of one.
    >&2 echo With winget: winget install EclipseAdoptium.Temurin.%NEEDED%.JDK
    exit /b 2
)

rem A window needs JavaFX; words on the command line do not, and start quicker without it.
if "%~1"=="" goto window
if /i "%~1"=="tour" goto window
set "ARCHIVE="
if exist "%LIB%\words.jsa" set ARCHIVE="-XX:SharedArchiveFile=%LIB%\words.jsa" -Xlog:disable
"%FOUND%\bin\java.exe" "@%LIB%\words.options" %ARCHIVE% -cp "%LIB%\folkmoot.jar" org.folkmoot.Folkmoot %*
exit /b %ERRORLEVEL%

:window
set "ARCHIVE="
if exist "%LIB%\desktop.jsa" set ARCHIVE="-XX:SharedArchiveFile=%LIB%\desktop.jsa" -Xlog:disable
"%FOUND%\bin\java.exe" "@%LIB%\desktop.options" %ARCHIVE% "--module-path=%LIB%\javafx" -cp "%LIB%\folkmoot.jar" org.folkmoot.Folkmoot %*
exit /b %ERRORLEVEL%

rem :try HOME  sets FOUND when a Java of at least the needed version lives there, as its release file says.
:try
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+ " %%N in ("%%~V") do set "VERSION=%%N"
if not defined VERSION exit /b 1
if %VERSION% GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
